// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card_file.h"

#include "core/actions/target.h"
#include "core/report/card_contents.h"
#include "core/store/people.h"

#include <QFile>
#include <QSaveFile>

namespace muhr::cli {

actions::Outcome<pass::CardContents> cardOf(const Invocation &invocation, actions::Workplace &place,
                                            const QString &text)
{
    const auto known = actions::findKnown(place, text);
    if (!known)
        return base::Unexpected(known.error());
    if (!place.keys)
        return words::refused(words::Refusal::NoKey);
    const store::PeopleKeys keys(place.session.shop, place.keys->shop.copy());
    const auto card = report::cardContents(place.database, &keys, place.session.shop, known->customer, std::nullopt,
                                           invocation.clock().now());
    if (!card)
        return actions::refused(card.error());
    if (!*card)
        return words::refused(words::Refusal::UnknownCustomer);
    return **card;
}

actions::Outcome<QByteArray> fileOf(const Invocation &invocation, const char *option)
{
    QFile file(invocation.arguments().value(option).value_or(QString()));
    if (!file.open(QIODevice::ReadOnly))
        return words::refused(words::Refusal::BadValue, {QString::fromLatin1(option + 2)});
    // Keys, certificates and programmes are small; what is larger is another file, or one without end.
    constexpr qint64 most = 1 << 20;
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return words::refused(words::Refusal::BadValue, {QString::fromLatin1(option + 2)});
    return bytes;
}

actions::Outcome<void> writeOut(const Invocation &invocation, const QByteArray &bytes)
{
    QSaveFile file(invocation.arguments().value("--out").value_or(QString()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return words::refused(words::Refusal::BadValue, {QStringLiteral("out")});
    return {};
}

} // namespace muhr::cli
