// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/local_date.h"
#include "core/base/phone.h"
#include "core/base/yearly_day.h"
#include "core/crypto/token.h"
#include "core/loyalty/card_code.h"
#include "core/loyalty/short_number.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muhr::store {

/// When a date was told, on the shop's calendar: gifts for it depend on that.
struct ToldDay
{
    /// First; nothing: on joining, or never.
    std::optional<base::LocalDate> known;
    /// Changed after that, or taken out; nothing: never.
    std::optional<base::LocalDate> changed;
    friend bool operator==(const ToldDay &, const ToldDay &) = default;
};

/// A wedding day, a child's birthday …
struct OtherDate
{
    QString name;
    base::YearlyDay day;
    ToldDay told = {};
    friend bool operator==(const OtherDate &, const OtherDate &) = default;
};

/// All personal data of a customer: one sealed blob, never in an event, never in plain text on disk.
struct Person
{
    Person(const loyalty::CardCode &cardCode, const loyalty::ShortNumber &number, const crypto::Token &viewToken,
           const QByteArray &secret)
        : code(cardCode), shortNumber(number), view(viewToken), rotatingSecret(secret)
    {
    }

    /// The first is what she is called; the others are the same name in other letters, or earlier ones.
    QStringList names;
    std::optional<base::Phone> phone;
    QString mail;
    QString chat;
    std::optional<base::YearlyDay> birthday;
    ToldDay birthdayTold;
    std::vector<OtherDate> dates;
    std::optional<base::Language> language;
    /// Where she heard of the shop.
    QString source;
    QStringList tags;
    QString notes;
    loyalty::CardCode code;
    loyalty::ShortNumber shortNumber;
    /// Of the web card.
    crypto::Token view;
    /// 20 bytes, of the rotating digits (crypto/totp).
    QByteArray rotatingSecret;
    /// What a newer version wrote beside it; kept.
    QJsonObject others;

    QString name() const { return names.value(0); }
    /// Sets the birthday and remembers that it was told or changed today.
    void tellBirthday(const std::optional<base::YearlyDay> &day, base::LocalDate today);
};

/// What is sealed: JSON in the manner of the outside edges. Texts are brought to NFC.
QByteArray personBytes(const Person &person);
/// Nothing if the bytes are no person of this shop.
std::optional<Person> parsePerson(QByteArrayView bytes, const base::ShopId &shop);

} // namespace muhr::store
