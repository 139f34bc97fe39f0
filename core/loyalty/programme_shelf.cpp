// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme_shelf.h"

namespace muhr::loyalty {

void ProgrammeShelf::add(const base::ProgrammeId &id, const Programme &programme)
{
    m_versions.try_emplace(programme.version(),
                           std::make_shared<const PublishedProgramme>(PublishedProgramme{id, programme}));
}

void ProgrammeShelf::keepOnly(const std::set<base::Sha256> &versions)
{
    std::erase_if(m_versions, [&](const auto &version) { return !versions.contains(version.first); });
}

const PublishedProgramme *ProgrammeShelf::find(const base::Sha256 &version) const
{
    const auto found = m_versions.find(version);
    return found == m_versions.end() ? nullptr : found->second.get();
}

} // namespace muhr::loyalty
