// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/command.h"
#include "app/endpoint/options.h"
#include "app/endpoint/pins.h"
#include "app/endpoint/say.h"
#include "app/endpoint/write_file.h"
#include "core/crypto/tls_key.h"

#include <QDir>
#include <QFile>

namespace muhr::endpoint_program::commands {
namespace {

/// A key, and the file that it is in.
struct FoundKey
{
    base::Sha256 hash;
    QString file;
};

HouseResult<FoundKey> keyIn(const QString &path)
{
    const auto hash = crypto::tlsKeyHash(contentsOf(path));
    if (!hash)
        return base::Unexpected{HouseError{
            "no_key",
            {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "%1 holds no key or certificate in PEM form, or can't "
                                                       "be read.")},
            {base::TextCode{path}}}};
    return FoundKey{*hash, path};
}

/// One that was made before is announced again: it may lie at the proxy already.
HouseResult<FoundKey> nextKey(const Options &options)
{
    if (const QString named = options.value("key"); !named.isEmpty())
        return keyIn(QDir::current().absoluteFilePath(named));
    const QString path = nextTlsKeyPath(options);
    if (!QFile::exists(path))
        if (const auto written = writeFile(path, crypto::makeTlsKey()); !written)
            return base::Unexpected{written.error()};
    return keyIn(path);
}

int run(const Options &options)
{
    auto record = pinRecordOf(options);
    if (!record)
        return fail(options, record.error());
    if (!*record)
        return fail(options, noPins());
    const auto next = nextKey(options);
    if (!next)
        return fail(options, next.error());
    if (next->hash == (*record)->pins.key)
        return fail(options, "bad_value",
                    {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "This is the key that laptops know already.")});
    if ((*record)->pins.next != next->hash)
        (*record)->announcedAt = base::SystemClock().now();
    (*record)->pins.next = next->hash;
    if (const auto kept = keepPins(options, **record); !kept)
        return fail(options, kept.error());
    tell(options, {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "From now on each laptop is told of the next key when it "
                                                             "signs in. Wait until “pin show” says that all were "
                                                             "here, put the key into the proxy, then run “pin use”.")});
    return answerPins(options, **record, {{QStringLiteral("file"), next->file}});
}

} // namespace

const Command &pinNext()
{
    static const Command command = {"pin next", "announces the TLS key that comes next, which it makes or reads", run};
    return command;
}

} // namespace muhr::endpoint_program::commands
