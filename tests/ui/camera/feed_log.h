// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera/camera_feed.h"

#include <QSet>
#include <QStringList>
#include <QTest>

#include <vector>

namespace muhr::tests {

/// Runs a feed and writes down what it says.
class FeedLog
{
public:
    explicit FeedLog(camera::CameraFeed &feed)
    {
        QObject::connect(&feed, &camera::CameraFeed::codeSeen, &m_context,
                         [this](const QString &text, qint64, base::Instant) { codes.append(text); });
        QObject::connect(&feed, &camera::CameraFeed::pictureRead, &m_context,
                         [this](qint64, const QString &file, const QStringList &texts) {
                             ++pictures;
                             picturesWithCode += texts.isEmpty() ? 0 : 1;
                             files.append(file);
                         });
        QObject::connect(&feed, &camera::CameraFeed::stateChanged, &m_context,
                         [this](const camera::CameraStatus &status) { states.push_back(status.state); });
        QObject::connect(&feed, &camera::CameraFeed::finished, &m_context, [this] { ++finished; });
    }

    bool saw(camera::CameraState state) const { return std::find(states.begin(), states.end(), state) != states.end(); }

    QStringList codes;
    QStringList files;
    std::vector<camera::CameraState> states;
    int pictures = 0;
    int picturesWithCode = 0;
    int finished = 0;

private:
    QObject m_context;
};

} // namespace muhr::tests
