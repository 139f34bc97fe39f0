// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/reply.h"
#include "core/endpoint/request.h"
#include "core/words/refused.h"
#include "core/words/say.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::endpoint {

/// Laptops are told in English; the window says its own sentence of the state.
inline Reply refusedReply(const words::Refused &refused)
{
    const bool isTheirs = refused.word == words::Refusal::NotAllowed;
    const bool isOurs = refused.word == words::Refusal::StoreDamaged || refused.word == words::Refusal::DiskFull;
    return Reply::error(isTheirs ? 403
                        : isOurs ? 503
                                 : 400,
                        words::errorWord(refused.word), words::say(base::Language::English, refused.sentence));
}

inline Reply refusedReply(words::Refusal word, base::TextValues values = {})
{
    return refusedReply(words::refused(word, std::move(values)).error);
}

/// Another history than this one: the laptop repairs it.
inline Reply otherHistory()
{
    return Reply::error(409, QStringLiteral("repair"),
                        QStringLiteral("The endpoint was put back to an earlier state."));
}

/// Empty if the body is no JSON object.
inline QJsonObject bodyObject(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace muhr::endpoint
