// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journey/program.h"

#include <QImage>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace muhr::journey {

/// A headless Chromium, spoken to over WebDriver (W3C), as somebody with a phone in her hand.
class Browser
{
public:
    /// Languages as Accept-Language has them, and the User-Agent to come as; nothing if chromedriver doesn't start.
    static std::unique_ptr<Browser> start(const QString &languages, const QString &userAgent);
    ~Browser();

    bool open(const QString &url);
    QString url();
    QString title();
    /// Attribute or, where there is none of the name, the text of the first element; nothing if there is none.
    std::optional<QString> text(const QString &selector);
    std::optional<QString> attribute(const QString &selector, const QString &name);
    int count(const QString &selector);
    bool click(const QString &selector);
    QImage screenshot();

private:
    Browser() = default;
    QJsonValue call(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    std::optional<QString> element(const QString &selector);

    std::unique_ptr<Program> m_driver;
    QTemporaryDir m_profile;
    QString m_address;
    QString m_session;
};

/// A plain request, as a phone's system makes it.
struct Fetched
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;
};
Fetched fetch(const QByteArray &method, const QString &url, const QByteArray &body = {},
              const QList<std::pair<QByteArray, QByteArray>> &headers = {});

} // namespace muhr::journey
