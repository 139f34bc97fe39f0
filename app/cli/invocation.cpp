// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/secret_file.h"
#include "core/actions/own_session.h"
#include "core/actions/owner_power.h"
#include "core/base/instant_text.h"
#include "core/store/staff_table.h"
#include "core/words/say.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

namespace muhr::cli {
namespace {

/// The moment of `--at`, for shops that are rehearsals.
class GivenClock : public base::Clock
{
public:
    explicit GivenClock(base::Instant moment) : m_moment(moment) {}
    base::Instant now() const override { return m_moment; }

private:
    base::Instant m_moment;
};

/// Qt 6.4 has no word for it.
QString generationsPath()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (folder.isEmpty())
        folder = QDir::homePath() + QStringLiteral("/.local/state");
#ifdef Q_OS_WIN
    folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    return folder + QStringLiteral("/muhr/generations");
}

void print(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options = {{"--store"},    {"--shop"}, {"--language"},           {"--as"},
                                                {"--key-file"}, {"--at"},   {"--owner-password-file"}};
    return options;
}

struct Invocation::Opened
{
    store::Database database;
    store::ShopRow shop;
    std::optional<actions::ShopKeys> keys;
    actions::Session session;
    std::optional<actions::Workplace> workplace;
    std::optional<actions::OwnerPower> owner;
};

Invocation::Invocation(Arguments arguments)
    : m_arguments(std::move(arguments)), m_generations(generationsPath()),
      m_clock(std::make_unique<base::SystemClock>())
{
    if (const auto language = m_arguments.value("--language"))
        m_language = base::parseLanguage(*language).value_or(base::Language::English);
}

Invocation::~Invocation()
{
    if (m_opened && !m_opened->database.isReading())
        m_generations.note(m_opened->database);
}

QString Invocation::storePath() const
{
    if (const auto path = m_arguments.value("--store"))
        return *path;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/muhr/shops.muhr");
}

QString Invocation::keyPath() const
{
    return m_arguments.value("--key-file").value_or(storePath() + QStringLiteral(".key"));
}

actions::Outcome<actions::Workplace *> Invocation::workplace()
{
    return open(Opening::Writing);
}

actions::Outcome<actions::Workplace *> Invocation::readingPlace()
{
    return open(Opening::Reading);
}

const store::ShopRow &Invocation::shop() const
{
    return m_opened->shop;
}

actions::Outcome<actions::Workplace *> Invocation::open(Opening opening)
{
    auto database = opening == Opening::Writing ? store::Database::openForWriting(storePath(), store::IfMissing::Refuse)
                                                : store::Database::openForReading(storePath());
    if (!database)
        return base::Unexpected{actions::actionErrorOf(database.error())};
    m_opened = std::make_unique<Opened>(Opened{std::move(*database), {}, {}, {}, {}, {}});
    if (opening == Opening::Writing)
        m_generations.settle(m_opened->database);
    for (const auto step : {&Invocation::chooseShop, &Invocation::takeStaff, &Invocation::takeMoment})
        if (const auto done = (this->*step)(); !done)
            return base::Unexpected{done.error()};
    takeKeys();
    const auto *keys = m_opened->keys ? &*m_opened->keys : nullptr;
    // A command asks no endpoint, so where there is one, other devices may have acted.
    const bool isOnline = m_opened->shop.isEndpoint || !m_opened->shop.endpoint;
    m_opened->workplace.emplace(
        actions::Workplace{m_opened->database, *m_clock, m_random, m_opened->session, keys, isOnline});
    if (opening == Opening::Writing)
        if (const auto taken = takeOwner(); !taken)
            return base::Unexpected{taken.error()};
    return &*m_opened->workplace;
}

actions::Outcome<void> Invocation::takeOwner()
{
    actions::Workplace &place = *m_opened->workplace;
    const auto path = m_arguments.value("--owner-password-file");
    if (!path || place.session.ceiling != loyalty::Ceiling::Till)
        return {};
    const auto password = secretIn(*path);
    if (!password)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("owner-password-file")});
    auto power = actions::openOwnerPower(place, *password);
    if (!power)
        return base::Unexpected{power.error()};
    m_opened->owner = std::move(*power);
    actions::Workplace owners = actions::asOwner(place, *m_opened->owner);
    m_opened->workplace.emplace(std::move(owners));
    return {};
}

void Invocation::takeKeys()
{
    const auto file = crypto::KeyFile::read(keyPath());
    if (file)
        m_opened->keys = actions::takeKeys(*file, m_opened->shop.shop);
    else if (file.error() != crypto::KeyFileError::Missing)
        m_keyError = file.error();
}

actions::Outcome<void> Invocation::chooseShop()
{
    const auto shops = store::listShops(m_opened->database);
    if (!shops)
        return actions::refused(shops.error());
    const auto wanted = m_arguments.value("--shop");
    const auto found = std::find_if(shops->begin(), shops->end(),
                                    [&](const auto &row) { return !wanted || row.shop.text() == *wanted; });
    if (found == shops->end() || (!wanted && shops->size() > 1))
        return words::refused(words::Refusal::BadValue, {QStringLiteral("shop")});
    m_opened->shop = *found;
    if (!m_arguments.has("--language"))
        m_language = found->language;
    return {};
}

actions::Outcome<void> Invocation::takeStaff()
{
    const store::ShopRow &shop = m_opened->shop;
    const auto wanted = m_arguments.value("--as");
    const auto staff = wanted ? base::StaffId::parse(*wanted) : std::optional(shop.owner);
    const auto row = staff ? store::findStaff(m_opened->database, shop.shop, *staff)
                           : store::Result<std::optional<store::StaffRow>>(std::nullopt);
    if (!row)
        return actions::refused(row.error());
    // The shop itself is known by its first event, which names the owner.
    if (!*row && staff != shop.owner)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("as")});
    if (*row && !(*row)->isActive)
        return words::refused(words::Refusal::NotAllowed);
    const auto session =
        actions::sessionAt(m_opened->database, shop, *staff, *row ? (*row)->role : loyalty::Role::Owner);
    if (!session)
        return actions::refused(session.error());
    m_opened->session = *session;
    return {};
}

actions::Outcome<void> Invocation::takeMoment()
{
    const auto text = m_arguments.value("--at");
    if (!text)
        return {};
    const auto moment = base::parseInstant(*text);
    // What an event can hold; parseInstant goes no further than the year 9999.
    if (!moment || moment->ms() < 0 || !m_opened->shop.isRehearsal)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("at")});
    m_clock = std::make_unique<GivenClock>(*moment);
    return {};
}

int Invocation::answer(const QJsonObject &object)
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
    return 0;
}

int Invocation::fail(const actions::ActionError &error)
{
    // A key file that is there but no use has a way out of its own.
    const bool isKeyFile = error.word == words::Refusal::NoKey && m_keyError;
    const QString sentence =
        isKeyFile ? words::say(m_language, crypto::sourceText(*m_keyError)) : words::say(m_language, error.sentence);
    answer({{QStringLiteral("error"), words::errorWord(error.word)}, {QStringLiteral("sentence"), sentence}});
    print(stderr, sentence.toUtf8());
    return 1;
}

int Invocation::wrongUsage(const QString &sentence)
{
    print(stderr, sentence.toUtf8());
    return 2;
}

} // namespace muhr::cli
