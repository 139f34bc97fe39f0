// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QString>

#include <chrono>
#include <map>
#include <vector>

namespace muhr::tests {

/// Phones that open the join page and press its button, each for the first time. Thread: the test's.
class Visitors
{
public:
    /// How long one of them waits for a page; each asks for two.
    static constexpr std::chrono::milliseconds patience{20'000};

    explicit Visitors(QString site) : m_site(std::move(site)) {}

    /// Opens the page and sends its form; what comes of it shows in the counts.
    void comeBy(const QString &joinPath);
    int underWay() const { return m_underWay; }
    /// How many got no card, by the status of what they saw instead; 0: nothing.
    const std::map<int, int> &failed() const { return m_failed; }
    /// Addresses of the cards that they were led to.
    const std::vector<QString> &cards() const { return m_cards; }

    /// The status of a page, asked for and waited for; 0 without an answer.
    int statusOf(const QString &path, const QByteArray &body = {});

private:
    QNetworkRequest requestFor(const QString &path) const;
    void sendForm(const QString &joinPath, const QByteArray &page);
    void sawInstead(int status);

    QString m_site;
    QNetworkAccessManager m_network;
    int m_underWay = 0;
    std::map<int, int> m_failed;
    std::vector<QString> m_cards;
};

} // namespace muhr::tests
