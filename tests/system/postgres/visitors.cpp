// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/postgres/visitors.h"

#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace muhr::tests {
namespace {

int statusCode(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

QNetworkRequest Visitors::requestFor(const QString &path) const
{
    QNetworkRequest request(QUrl(m_site + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Whoever comes next is somebody else.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(patience.count()));
    return request;
}

void Visitors::comeBy(const QString &joinPath)
{
    ++m_underWay;
    auto *reply = m_network.get(requestFor(joinPath));
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, joinPath] {
        reply->deleteLater();
        if (statusCode(*reply) == 200)
            sendForm(joinPath, reply->readAll());
        else
            sawInstead(statusCode(*reply));
    });
}

void Visitors::sendForm(const QString &joinPath, const QByteArray &page)
{
    const QByteArray mark = "name=\"token\" value=\"";
    const qsizetype at = page.indexOf(mark);
    if (at < 0) {
        sawInstead(200);
        return;
    }
    const qsizetype from = at + mark.size();
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("token"), QString::fromLatin1(page.mid(from, page.indexOf('"', from) - from)));
    form.addQueryItem(QStringLiteral("carrier"), QStringLiteral("web"));
    QNetworkRequest request = requestFor(joinPath);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    auto *reply = m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1());
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        reply->deleteLater();
        if (statusCode(*reply) != 303) {
            sawInstead(statusCode(*reply));
            return;
        }
        --m_underWay;
        m_cards.push_back(QString::fromLatin1(reply->rawHeader("Location")));
    });
}

void Visitors::sawInstead(int status)
{
    --m_underWay;
    ++m_failed[status];
}

int Visitors::statusOf(const QString &path, const QByteArray &body)
{
    QNetworkRequest request = requestFor(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? m_network.get(request) : m_network.post(request, body));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000);
    return statusCode(*reply);
}

} // namespace muhr::tests
