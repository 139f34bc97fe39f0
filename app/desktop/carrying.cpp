// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/carrying.h"

#include "core/sync/stick_in.h"
#include "core/sync/stick_out.h"

namespace muhr::desktop {

using settings::StickState;

void Carrying::write(const QString &path)
{
    begin(StickState::Work::Writing,
          [store = m_parts.storePath, shop = m_parts.shop, path,
           now = m_parts.clock.now()](const actions::ShopKeys &keys, const actions::HowFar &howFar) -> Outcome {
              auto database = store::Database::openForReading(store);
              if (!database)
                  return base::Unexpected{actions::actionErrorOf(database.error())};
              base::SystemRandom random;
              const auto written = sync::writeStick(*database, shop, keys, now, random, path, howFar);
              if (!written)
                  return base::Unexpected{written.error()};
              return *written ? std::optional(sync::sentenceOf(**written)) : std::nullopt;
          });
}

void Carrying::bringIn(const QString &path)
{
    begin(StickState::Work::BringingIn,
          [shop = m_parts.shop, path, &queue = m_parts.queue](const actions::ShopKeys &keys,
                                                              const actions::HowFar &howFar) -> Outcome {
              bool goesOn = true;
              const auto stick =
                  sync::openStick(path, shop, keys.shop, [&](int percent) { goesOn = howFar(percent) && goesOn; });
              if (!stick)
                  return base::Unexpected{stick.error()};
              if (!goesOn)
                  return std::optional<base::Sentence>();
              const auto taken = queue.ask(store::Lane::Sync, [&](store::Database &database) {
                  return sync::takeStick(database, shop, *stick);
              });
              if (!taken)
                  return base::Unexpected{taken.error()};
              return std::optional(sync::sentenceOf(*taken));
          });
}

void Carrying::begin(StickState::Work kind, Work work)
{
    const auto keys = m_parts.keys();
    if (m_state.work != StickState::Work::None)
        return;
    if (!keys) {
        end(kind, words::refused(words::Refusal::NoKey));
        return;
    }
    m_state = {kind, 0, std::nullopt, false};
    m_parts.changed();
    m_parts.log.info("desktop", kind == StickState::Work::Writing ? "Write to a stick" : "Bring in from a stick");
    m_side.begin<Outcome>([work = std::move(work), keys](const actions::HowFar &howFar) { return work(*keys, howFar); },
                          [this](int percent) {
                              m_state.percent = percent;
                              m_parts.changed();
                          },
                          [this, kind](const Outcome &outcome) { end(kind, outcome); });
}

void Carrying::end(StickState::Work kind, const Outcome &outcome)
{
    m_state = {StickState::Work::None, 0, outcome ? *outcome : std::optional(outcome.error().sentence), !outcome};
    if (!outcome)
        m_parts.log.error("desktop", "The stick did not work",
                          {{"why", words::errorWord(outcome.error().word).toLatin1().constData()}});
    else if (*outcome && kind == StickState::Work::BringingIn)
        m_parts.broughtIn();
    m_parts.changed();
}

} // namespace muhr::desktop
