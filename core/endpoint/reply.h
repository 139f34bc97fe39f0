// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace muhr::endpoint {

/// What the endpoint answers. Length, date, server and connection are added where it is sent.
class Reply
{
public:
    /// An answer without a body, such as 204.
    static Reply empty(int status);
    static Reply json(const QJsonObject &object, int status = 200);
    static Reply html(const QByteArray &page, int status = 200);
    static Reply text(const QByteArray &text, int status = 200);
    static Reply bytes(QByteArray body, const QByteArray &contentType, int status = 200);
    /// 303: the browser fetches `location` by GET, so that reloading the page repeats nothing.
    static Reply seeOther(const QByteArray &location);
    /// A refusal: the word is for machines, the sentence for people, already in their language.
    static Reply error(int status, const QString &word, const QString &sentence);
    /// A refusal in the few plain English words of HTTP itself, for those who speak no language of ours.
    static Reply plain(int status);

    /// Adds a header line. A value with a line break or another control character is left out with its name.
    Reply &&with(const QByteArray &name, const QByteArray &value) &&;
    Reply &with(const QByteArray &name, const QByteArray &value) &;

    int status() const { return m_status; }
    const QByteArray &body() const { return m_body; }
    const std::vector<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    std::optional<QByteArray> header(QByteArrayView name) const;

private:
    explicit Reply(int status) : m_status(status) {}

    int m_status;
    std::vector<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
};

/// "Not Found" for 404.
QByteArray reasonPhrase(int status);

} // namespace muhr::endpoint
