// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/browser.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QThread>

namespace muhr::journey {
namespace {

constexpr auto elementKey = "element-6066-11e4-a52e-4f735466cecf";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

Fetched fetch(const QByteArray &method, const QString &url, const QByteArray &body,
              const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(60'000);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QEventLoop loop;
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Fetched fetched;
    fetched.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    fetched.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        fetched.headers[name.toLower()] = value;
    delete reply;
    return fetched;
}

std::unique_ptr<Browser> Browser::start(const QString &languages, const QString &userAgent)
{
    std::unique_ptr<Browser> browser(new Browser);
    const quint16 port = freePort();
    browser->m_address = QStringLiteral("http://127.0.0.1:%1").arg(port);
    browser->m_driver =
        std::make_unique<Program>(QStringLiteral("chromedriver"), QStringList{QStringLiteral("--port=%1").arg(port)});
    // Without --no-sandbox it refuses to run as root; the other switches keep it from calling home.
    const QStringList switches = {QStringLiteral("--headless=new"),
                                  QStringLiteral("--no-sandbox"),
                                  QStringLiteral("--disable-gpu"),
                                  QStringLiteral("--disable-quic"),
                                  QStringLiteral("--no-first-run"),
                                  QStringLiteral("--disable-background-networking"),
                                  QStringLiteral("--disable-component-update"),
                                  QStringLiteral("--disable-sync"),
                                  QStringLiteral("--disable-dev-shm-usage"),
                                  QStringLiteral("--window-size=390,760"),
                                  QStringLiteral("--user-agent=") + userAgent,
                                  QStringLiteral("--user-data-dir=") + browser->m_profile.path()};
    const QJsonObject options{
        {QStringLiteral("binary"), QStringLiteral("/usr/bin/chromium")},
        {QStringLiteral("args"), QJsonArray::fromStringList(switches)},
        {QStringLiteral("prefs"), QJsonObject{{QStringLiteral("intl.accept_languages"), languages}}}};
    const QJsonObject wanted{{QStringLiteral("capabilities"),
                              QJsonObject{{QStringLiteral("alwaysMatch"),
                                           QJsonObject{{QStringLiteral("browserName"), QStringLiteral("chrome")},
                                                       {QStringLiteral("goog:chromeOptions"), options}}}}}};
    for (int attempt = 0; attempt < 60 && browser->m_session.isEmpty(); ++attempt) {
        browser->m_session =
            browser->call("POST", QStringLiteral("/session"), wanted).toObject()[QLatin1String("sessionId")].toString();
        if (browser->m_session.isEmpty())
            QThread::msleep(250);
    }
    return browser->m_session.isEmpty() ? nullptr : std::move(browser);
}

Browser::~Browser()
{
    if (!m_session.isEmpty())
        call("DELETE", QStringLiteral("/session/") + m_session);
}

QJsonValue Browser::call(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QByteArray json = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const Fetched answer = fetch(method, m_address + path, json);
    return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object()[QLatin1String("value")]
                                : QJsonValue(QJsonValue::Undefined);
}

bool Browser::open(const QString &url)
{
    return !call("POST", QStringLiteral("/session/%1/url").arg(m_session), {{QStringLiteral("url"), url}})
                .isUndefined();
}

QString Browser::url()
{
    return call("GET", QStringLiteral("/session/%1/url").arg(m_session)).toString();
}

QString Browser::title()
{
    return call("GET", QStringLiteral("/session/%1/title").arg(m_session)).toString();
}

std::optional<QString> Browser::element(const QString &selector)
{
    const QJsonValue found =
        call("POST", QStringLiteral("/session/%1/element").arg(m_session),
             {{QStringLiteral("using"), QStringLiteral("css selector")}, {QStringLiteral("value"), selector}});
    const QString id = found.toObject()[QLatin1String(elementKey)].toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

int Browser::count(const QString &selector)
{
    const QJsonValue found =
        call("POST", QStringLiteral("/session/%1/elements").arg(m_session),
             {{QStringLiteral("using"), QStringLiteral("css selector")}, {QStringLiteral("value"), selector}});
    return static_cast<int>(found.toArray().size());
}

std::optional<QString> Browser::text(const QString &selector)
{
    const auto found = element(selector);
    if (!found)
        return std::nullopt;
    return call("GET", QStringLiteral("/session/%1/element/%2/text").arg(m_session, *found)).toString();
}

std::optional<QString> Browser::attribute(const QString &selector, const QString &name)
{
    const auto found = element(selector);
    if (!found)
        return std::nullopt;
    const QJsonValue value =
        call("GET", QStringLiteral("/session/%1/element/%2/attribute/%3").arg(m_session, *found, name));
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

bool Browser::click(const QString &selector)
{
    const auto found = element(selector);
    return found && !call("POST", QStringLiteral("/session/%1/element/%2/click").arg(m_session, *found)).isUndefined();
}

QImage Browser::screenshot()
{
    const QString png = call("GET", QStringLiteral("/session/%1/screenshot").arg(m_session)).toString();
    return QImage::fromData(QByteArray::fromBase64(png.toLatin1()));
}

} // namespace muhr::journey
