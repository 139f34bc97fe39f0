// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/scan_thread.h"

#include "ui/camera/picture.h"

#include <QImageReader>

namespace muhr::camera {
namespace {

std::optional<Picture> open(const Shot &shot)
{
    if (!shot.encoded.isEmpty())
        return Picture::open(QImage::fromData(shot.encoded));
    if (shot.file.isEmpty())
        return Picture::open(shot.frame);
    QImageReader reader(shot.file);
    // What a phone's camera wrote can lie on its side; and the name of a file proves nothing.
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    return Picture::open(reader.read());
}

} // namespace

ScanThread::ScanThread(const base::Clock &clock, std::function<void(ShotResult)> report)
    : m_clock(clock), m_report(std::move(report)), m_thread([this] { run(); })
{
}

ScanThread::~ScanThread()
{
    m_mailbox.close();
    m_thread.join();
}

void ScanThread::run()
{
    scan::QrReader whole(scan::QrReader::Effort::Whole);
    scan::QrReader spread(scan::QrReader::Effort::Spread);
    while (const auto shot = m_mailbox.take())
        m_report(read(*shot, whole, spread));
}

ShotResult ScanThread::read(const Shot &shot, scan::QrReader &whole, scan::QrReader &spread)
{
    const auto begun = m_clock.now();
    ShotResult result{shot.number, shot.file, shot.round, shot.arrived, false, {}, {}, {}};
    if (const auto picture = open(shot)) {
        result.isPicture = true;
        // A picture file gets one chance, a frame of a stream is followed by the next.
        result.texts = (shot.file.isEmpty() ? spread : whole).read(picture->brightness());
        if (m_isPreviewWanted)
            result.preview = picture->preview();
    }
    result.took = m_clock.now() - begun;
    return result;
}

} // namespace muhr::camera
