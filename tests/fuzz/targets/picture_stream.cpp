// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/picture_stream.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

/// What a camera in the network sends, in whatever pieces.
void run(QByteArrayView bytes)
{
    const auto sent = bytes.toByteArray();
    scan::PictureStream whole;
    const auto pictures = whole.add(sent);
    scan::PictureStream inPieces;
    std::vector<QByteArray> found;
    for (qsizetype at = 0; at < sent.size(); at += 13)
        for (const QByteArray &picture : inPieces.add(sent.mid(at, 13)))
            found.push_back(picture);
    require(found == pictures && whole.isBroken() == inPieces.isBroken(), "the pieces make no difference");
    qsizetype size = 0;
    for (const QByteArray &picture : pictures) {
        require(!picture.isEmpty() && picture.size() <= scan::PictureStream::mostOfPicture, "a picture has a size");
        require(sent.contains(picture), "a picture is what was sent");
        size += picture.size();
    }
    require(size <= sent.size(), "nothing is told twice");
}

} // namespace

const Target &pictureStream()
{
    static const Target target{"picture_stream", run};
    return target;
}

} // namespace muhr::fuzz::targets
