// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace muhr::endpoint {

/// Undoes percent-encoding. Nothing if a percent sign is not followed by two digits, or if the result is not UTF-8 or
/// holds a control character.
std::optional<QString> decodePercent(QByteArrayView text);

/// Named values in the order they came: a query, or a form as browsers send it (application/x-www-form-urlencoded).
class Fields
{
public:
    Fields() = default;
    /// `a=b&c=d`, with `+` for a space. Nothing if it is badly encoded or has more than 200 fields. A line break or tab
    /// in a value is kept, since a person may have typed it.
    static std::optional<Fields> parse(QByteArrayView text);

    /// The first value of this name.
    std::optional<QString> value(QStringView name) const;
    /// The first value of this name, or an empty text.
    QString text(QStringView name) const { return value(name).value_or(QString()); }
    bool isEmpty() const { return m_fields.empty(); }
    const std::vector<std::pair<QString, QString>> &all() const { return m_fields; }

private:
    std::vector<std::pair<QString, QString>> m_fields;
};

/// The cookies of one `Cookie` header; what has no name or no `=` is left out, a quoted value loses its quotes.
std::vector<std::pair<QByteArray, QByteArray>> parseCookies(QByteArrayView header);

} // namespace muhr::endpoint
