// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/actions/action_error.h"
#include "core/actions/workplace.h"
#include "core/base/language.h"
#include "core/crypto/key_file.h"
#include "core/store/generation_file.h"
#include "core/store/shop_table.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace muhr::cli {

/// The options every command takes.
const std::vector<Option> &commonOptions();

/// One run of a command: its arguments, the store it works on, and where its answer goes.
class Invocation
{
public:
    explicit Invocation(Arguments arguments);
    ~Invocation();

    const Arguments &arguments() const { return m_arguments; }
    /// What stands behind the command's name.
    QString positional(int index) const { return m_arguments.positional().value(index); }
    /// `--language`, else the shop's once it is open, else English.
    base::Language language() const { return m_language; }
    const base::Clock &clock() const { return *m_clock; }
    base::Random &random() { return m_random; }
    QString storePath() const;
    QString keyPath() const;

    /// Opens the store for acts by `--as` (the owner unless told otherwise).
    actions::Outcome<actions::Workplace *> workplace();
    /// Opens it for reading, beside a program that writes.
    actions::Outcome<actions::Workplace *> readingPlace();
    /// How far the devices of this machine have come, outside their stores.
    store::GenerationFile &generations() { return m_generations; }
    /// Of the shop that was opened.
    const store::ShopRow &shop() const;

    /// One JSON object on one line of stdout; exit code 0.
    int answer(const QJsonObject &object);
    /// The error object on stdout, its sentence on stderr; exit code 1.
    int fail(const actions::ActionError &error);
    /// Exit code 2.
    int wrongUsage(const QString &sentence);

private:
    enum class Opening { Writing, Reading };
    struct Opened;

    actions::Outcome<actions::Workplace *> open(Opening opening);
    void takeKeys();
    actions::Outcome<void> chooseShop();
    actions::Outcome<void> takeStaff();
    actions::Outcome<void> takeMoment();
    /// `--owner-password-file`: asked for where the laptop is for the counter, and nowhere else.
    actions::Outcome<void> takeOwner();

    Arguments m_arguments;
    base::Language m_language = base::Language::English;
    base::SystemRandom m_random;
    store::GenerationFile m_generations;
    std::unique_ptr<base::Clock> m_clock;
    std::unique_ptr<Opened> m_opened;
    /// Why there is no key.
    std::optional<crypto::KeyFileError> m_keyError;
};

} // namespace muhr::cli
