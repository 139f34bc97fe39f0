// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace muhr::scan {

/// Cuts pictures out of what a camera in the network sends: an answer without end, a picture a part, each behind a few
/// lines of its own. Pure: it is fed with bytes, in whatever pieces.
/// Source: RFC 2046 5.1 (multipart), the type multipart/x-mixed-replace. What the boundary is said to be is not asked:
/// cameras are careless with it.
class PictureStream
{
public:
    /// Of the lines before a picture, and of one picture. Units: bytes. What is longer is no such stream.
    static constexpr qsizetype mostOfLines = 8 * 1024;
    static constexpr qsizetype mostOfPicture = 8 * 1024 * 1024;

    /// The pictures that are whole by now, as they were sent (JPEG, mostly).
    std::vector<QByteArray> add(const QByteArray &bytes);
    /// It was no stream of pictures, or one that is damaged: nothing more comes.
    bool isBroken() const { return m_isBroken; }

private:
    bool takeLines();
    bool takePicture(std::vector<QByteArray> &pictures);

    QByteArray m_rest;
    /// Where the search for the end of lines or picture goes on.
    qsizetype m_searched = 0;
    bool m_isInPicture = false;
    /// As the lines before the picture say; negative: they don't.
    qsizetype m_length = -1;
    bool m_isBroken = false;
};

} // namespace muhr::scan
