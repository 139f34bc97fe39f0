// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/first_programme.h"

#include "core/words/template.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muhr::actions {
namespace {

/// Puts goal, reward and welcome stamps into the template's one ladder. The last milestone stands at the goal.
QJsonObject adapted(QJsonObject programme, const CreateShop &command)
{
    QJsonArray rules = programme[QLatin1String("rules")].toArray();
    QJsonObject rule = rules.first().toObject();
    QJsonObject terms = rule[QLatin1String("terms")].toObject();
    QJsonArray milestones = terms[QLatin1String("milestones")].toArray();
    QJsonObject last = milestones.last().toObject();
    if (command.goal) {
        terms[QLatin1String("goal")] = *command.goal;
        last[QLatin1String("at")] = *command.goal;
    }
    if (command.welcomeStamps)
        terms[QLatin1String("welcome")] = *command.welcomeStamps;
    if (!command.reward.trimmed().isEmpty()) {
        QJsonObject reward = last[QLatin1String("reward")].toObject();
        reward[QLatin1String("title")] = base::LocalText(command.language, command.reward.trimmed()).toJson();
        last[QLatin1String("reward")] = reward;
    }
    milestones.replace(milestones.size() - 1, last);
    terms[QLatin1String("milestones")] = milestones;
    rule[QLatin1String("terms")] = terms;
    rules.replace(0, rule);
    programme[QLatin1String("rules")] = rules;
    return programme;
}

} // namespace

UsualPlace usualPlaceOf(base::Language language)
{
    switch (language) {
    case base::Language::English:
        return {"USD", "UTC"};
    case base::Language::Uzbek:
        return {"UZS", "Asia/Tashkent"};
    case base::Language::Kazakh:
        return {"KZT", "Asia/Almaty"};
    case base::Language::Persian:
        return {"IRR", "Asia/Tehran"};
    case base::Language::Azerbaijani:
        return {"AZN", "Asia/Baku"};
    }
    return {"USD", "UTC"};
}

base::Unexpected<ActionError> refused(const std::vector<loyalty::ProgrammeError> &errors)
{
    const auto &first = errors.front();
    return refused(words::Refusal::BadValue, first.sentence, first.values);
}

Outcome<loyalty::Programme> firstProgramme(const CreateShop &command, const base::Currency &currency,
                                           const base::Zone &zone)
{
    QByteArray json = command.programme;
    if (json.isEmpty()) {
        const auto *chosen = words::findTemplate(command.trade);
        if (!chosen)
            return words::refused(words::Refusal::BadValue, {QStringLiteral("template")});
        json = QJsonDocument(adapted(words::programmeOf(*chosen, currency, zone, command.language), command))
                   .toJson(QJsonDocument::Compact);
    }
    auto programme = loyalty::Programme::parse(json);
    if (!programme)
        return refused(programme.error());
    return std::move(*programme);
}

} // namespace muhr::actions
