// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inviting.h"

#include "app/cli/card_file.h"
#include "core/base/instant_text.h"
#include "core/scan/qr_text.h"
#include "core/words/say.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

namespace muhr::cli {
namespace {

using words::Refusal;

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

words::Refused notLetIn(const char *text)
{
    return {Refusal::NotAllowed, {{"Sync", text}, {}}};
}

/// Whoever sits at this laptop has looked at both: "y", or the digits as the other one shows them.
bool areTheSame(base::Language language, const QString &digits)
{
    say(words::say(language,
                   {"Sync", QT_TRANSLATE_NOOP("Sync", "The other laptop has to show %1. Does it? Type y or n, "
                                                      "or the digits that it shows.")},
                   {base::TextCode{digits}}));
    std::string line;
    if (!std::getline(std::cin, line))
        return false;
    const QString said = QString::fromUtf8(line.c_str()).trimmed().toLower();
    return said == QLatin1String("y") || said == QLatin1String("yes") || said == digits;
}

int sideOf(const scan::QrMatrix &code)
{
    return code.size() + 2 * scan::QrMatrix::quietModules;
}

QByteArray svgOf(const scan::QrMatrix &code)
{
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\"><rect width=\"%1\" "
                          "height=\"%1\" fill=\"#fff\"/><path d=\"%2\"/></svg>\n")
        .arg(QString::number(sideOf(code)), code.svgPath())
        .toUtf8();
}

QByteArray pngOf(const scan::QrMatrix &code)
{
    constexpr int pixels = 8;
    const int side = sideOf(code) * pixels;
    const QByteArray gray = code.grayPixels(pixels);
    const QImage image(reinterpret_cast<const uchar *>(gray.constData()), side, side, side, QImage::Format_Grayscale8);
    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace

Inviting::Inviting(std::unique_ptr<store::WorkQueue> queue, std::unique_ptr<sync::Inviter> inviter)
    : m_queue(std::move(queue)), m_inviter(std::move(inviter))
{
}

actions::Outcome<Inviting> startInviting(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return base::Unexpected{place.error()};
    if (!(*place)->keys)
        return words::refused(Refusal::NoKey);
    const auto keys = std::make_shared<const actions::ShopKeys>((*place)->keys->copy());
    // It reads only: the window may be open beside.
    auto queue =
        store::WorkQueue::start([path = invocation.storePath()] { return store::Database::openForReading(path); });
    if (!queue)
        return base::Unexpected{actions::actionErrorOf(queue.error())};
    auto inviter = std::make_unique<sync::Inviter>(
        sync::Inviter::Wiring{**queue, invocation.random(), (*place)->session.shop, keys});
    return Inviting(std::move(*queue), std::move(inviter));
}

void Inviting::waitWhile(std::initializer_list<Stage> stages)
{
    const auto goesOn = [&] {
        return std::find(stages.begin(), stages.end(), m_inviter->report().stage) != stages.end();
    };
    if (!goesOn())
        return;
    const auto changed = QObject::connect(m_inviter.get(), &sync::Inviter::changed, qApp, [&] {
        if (!goesOn())
            QCoreApplication::quit();
    });
    QCoreApplication::exec();
    QObject::disconnect(changed);
}

actions::Outcome<void> Inviting::offer(Invocation &invocation, loyalty::Ceiling ceiling)
{
    const auto file = invocation.arguments().value("--out");
    m_inviter->offer(ceiling);
    waitWhile({Stage::Offering});
    const sync::InvitationReport &report = m_inviter->report();
    if (report.failure)
        return base::Unexpected{*report.failure};
    const auto code = scan::makeQr(report.link, file ? scan::ErrorCorrection::Medium : scan::ErrorCorrection::Low);
    if (code && file) {
        if (const auto written = writeOut(
                invocation, file->endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ? svgOf(*code) : pngOf(*code));
            !written)
            return written;
    } else if (code) {
        const QStringList lines = scan::terminalLines(*code);
        for (const QString &line : lines)
            say(line);
    }
    say(words::say(
        invocation.language(),
        {"Sync", QT_TRANSLATE_NOOP("Sync", "On the new laptop open Muhr, choose “I already have a shop”, and "
                                           "hold this code before its camera or paste the link; or run "
                                           "“muhr-cli enrol” with it. It works once, and for ten minutes.")}));
    QJsonObject answer{{QStringLiteral("link"), report.link},
                       {QStringLiteral("expires"), base::instantText(report.expires)}};
    if (file)
        answer[QLatin1String("file")] = *file;
    (void)invocation.answer(answer);
    return {};
}

int Inviting::letIn(Invocation &invocation, const QString &link, const std::optional<QString> &digits)
{
    if (!link.isEmpty())
        m_inviter->goOn(link);
    waitWhile({Stage::Offering, Stage::Open});
    const sync::InvitationReport &report = m_inviter->report();
    bool hasRefused = false;
    if (report.stage == Stage::Asked) {
        (void)invocation.answer({{QStringLiteral("digits"), report.digits}});
        const bool same = digits ? *digits == report.digits : areTheSame(invocation.language(), report.digits);
        hasRefused = !same;
        m_inviter->decide(same);
        waitWhile({Stage::Asked});
    }
    waitWhile({Stage::Accepted});
    if (report.stage == Stage::Done && report.device)
        return invocation.answer({{QStringLiteral("device"), report.device->text()}});
    if (report.failure)
        return invocation.fail(*report.failure);
    if (report.stage == Stage::Expired)
        return invocation.fail(notLetIn(QT_TRANSLATE_NOOP("Sync", "Nobody came in time. The link does not work any "
                                                                  "more.")));
    return invocation.fail(notLetIn(
        hasRefused
            ? QT_TRANSLATE_NOOP("Sync", "The digits differ: somebody else has come with your link. Nobody was let "
                                        "in, and the link does not work any more.")
            : QT_TRANSLATE_NOOP("Sync", "Nobody was let in. The link does not work any more.")));
}

} // namespace muhr::cli
