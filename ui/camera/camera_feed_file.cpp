// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CameraFeed that deals with films and pictures on the disk.
#include "ui/camera/camera_feed.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>

namespace muhr::camera {
namespace {

// Units: checks, one a second.
constexpr int checksBeforeStuck = 10;

bool isNamedLikeAPicture(const QString &path)
{
    return QImageReader::supportedImageFormats().contains(QFileInfo(path).suffix().toLower().toLatin1());
}

} // namespace

void CameraFeed::openFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return end(CameraState::NoSuchFile, path);
    if (isNamedLikeAPicture(path) || QImageReader(path).canRead())
        return openPictures({path});
    openFilm(path);
}

void CameraFeed::openFolder(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return end(CameraState::NoSuchFile, path);
    QStringList pictures;
    const auto files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    for (const auto &file : files)
        if (isNamedLikeAPicture(file.filePath()))
            pictures.append(file.filePath());
    if (pictures.isEmpty())
        return end(CameraState::NoPictures, path);
    openPictures(pictures);
}

void CameraFeed::openFilm(const QString &path)
{
    m_name = path;
    makeSink();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(m_sink.get());
    if (m_atEnd == AtEnd::StartAgain)
        m_player->setLoops(QMediaPlayer::Infinite);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this, path](QMediaPlayer::Error) { end(CameraState::NotAFilm, path); });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this, path](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::InvalidMedia)
            end(CameraState::NotAFilm, path);
        else if (status == QMediaPlayer::EndOfMedia)
            filmEnded();
    });
    m_player->setSource(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
    m_player->play();
}

void CameraFeed::filmEnded()
{
    if (m_atEnd == AtEnd::StartAgain)
        return;
    // Sound without a picture ends as well.
    if (m_frameCount == 0)
        return end(CameraState::NotAFilm, m_name);
    m_hasEnded = true;
    finishIfRead();
}

void CameraFeed::checkFilm()
{
    // A damaged film can stop without an error and without an end.
    if (m_silentChecks < checksBeforeStuck)
        return;
    if (m_frameCount == 0)
        return end(CameraState::NotAFilm, m_name);
    m_player->stop();
    filmEnded();
}

void CameraFeed::openPictures(const QStringList &paths)
{
    m_pictures = paths;
    m_nextPicture = 0;
    nextPicture();
}

void CameraFeed::nextPicture()
{
    if (m_nextPicture == m_pictures.size() && m_atEnd == AtEnd::StartAgain)
        m_nextPicture = 0;
    if (m_nextPicture == m_pictures.size()) {
        m_hasEnded = true;
        return finishIfRead();
    }
    m_name = m_pictures[m_nextPicture++];
    put({{}, m_name, {}, ++m_frameCount, m_round, m_clock.now()});
}

void CameraFeed::end(CameraState state, const QString &name)
{
    if (m_hasEnded || m_isFinished)
        return;
    setState(state, name);
    m_hasEnded = true;
    // Later, so that whoever calls start() can still connect, and a player is not ended inside its own signal.
    QTimer::singleShot(0, this, &CameraFeed::finishIfRead);
}

void CameraFeed::finishIfRead()
{
    if (!m_hasEnded || m_unread != 0)
        return;
    m_hasEnded = false;
    m_isFinished = true;
    emit finished();
}

} // namespace muhr::camera
