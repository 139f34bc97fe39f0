// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/command.h"
#include "app/endpoint/options.h"
#include "app/endpoint/pins.h"
#include "app/endpoint/say.h"
#include "app/endpoint/write_file.h"
#include "core/crypto/tls_key.h"

#include <QFile>

namespace muhr::endpoint_program::commands {
namespace {

/// The one that was made here: the next time another one is.
HouseResult<void> moveKey(const Options &options, const base::Sha256 &key)
{
    const QString made = nextTlsKeyPath(options);
    const QByteArray pem = contentsOf(made);
    if (crypto::tlsKeyHash(pem) != key)
        return {};
    if (const auto written = writeFile(tlsKeyPath(options), pem); !written)
        return written;
    return QFile::remove(made) ? HouseResult<void>() : base::Unexpected{notWritten(made)};
}

int run(const Options &options)
{
    const auto record = pinRecordOf(options);
    if (!record)
        return fail(options, record.error());
    if (!*record)
        return fail(options, noPins());
    if (!(*record)->pins.next)
        return fail(options, "bad_value",
                    {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "No next key was announced. Begin with “pin next”.")});
    const PinRecord used{{*(*record)->pins.next, std::nullopt}, std::nullopt};
    if (const auto kept = keepPins(options, used); !kept)
        return fail(options, kept.error());
    if (const auto moved = moveKey(options, used.pins.key); !moved)
        return fail(options, moved.error());
    return answerPins(options, used);
}

} // namespace

const Command &pinUse()
{
    static const Command command = {"pin use", "the proxy has the next TLS key now: it is what laptops know", run};
    return command;
}

} // namespace muhr::endpoint_program::commands
