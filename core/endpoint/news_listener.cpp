// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/news_listener.h"

#include <QByteArrayList>

#include <libpq-fe.h>

#include <memory>

namespace muhr::endpoint {
namespace {

using namespace std::chrono_literals;

/// So late a waiting laptop hears at worst, beside the way there.
constexpr auto betweenLooks = 50ms;
constexpr auto beforeNextTry = 1s;

struct Closing
{
    void operator()(PGconn *line) const { PQfinish(line); }
    void operator()(PGresult *result) const { PQclear(result); }
    void operator()(PGnotify *news) const { PQfreemem(news); }
};

} // namespace

NewsListener::NewsListener(const store::ServerAddress &address, Ears ears)
    : m_connection(address.connectionText()), m_ears(std::move(ears)), m_thread([this] { run(); })
{
}

NewsListener::~NewsListener()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool NewsListener::endsWithin(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_isEnding; });
}

void NewsListener::run()
{
    do {
        const std::unique_ptr<PGconn, Closing> line(PQconnectdb(m_connection.constData()));
        if (PQstatus(line.get()) != CONNECTION_OK)
            continue;
        const std::unique_ptr<PGresult, Closing> began(PQexec(line.get(), "LISTEN muhr"));
        if (PQresultStatus(began.get()) != PGRES_COMMAND_OK)
            continue;
        m_ears.beganToListen();
        listenOn(line.get());
    } while (!endsWithin(beforeNextTry));
}

void NewsListener::listenOn(PGconn *line)
{
    while (PQconsumeInput(line) == 1 && PQstatus(line) == CONNECTION_OK) {
        while (const std::unique_ptr<PGnotify, Closing> news{PQnotifies(line)}) {
            const QByteArrayList said = QByteArray(news->extra).split(' ');
            const auto shop = base::ShopId::parse(QString::fromLatin1(said.value(0)));
            bool isNumber = false;
            const qint64 number = said.value(1).toLongLong(&isNumber);
            if (shop && isNumber)
                m_ears.settled(*shop, number);
        }
        if (endsWithin(betweenLooks))
            return;
    }
}

} // namespace muhr::endpoint
