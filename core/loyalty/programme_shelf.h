// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme.h"

#include "core/base/id.h"
#include "core/base/sha256.h"

#include <memory>
#include <set>
#include <unordered_map>

namespace muhr::loyalty {

/// A version of a programme together with the programme it belongs to.
struct PublishedProgramme
{
    base::ProgrammeId id;
    Programme programme;
};

/// Every version of every programme that a shop published: what decide and fold look terms up in.
/// Copies share what is on it; a pointer it hands out lives as long as any copy that holds it.
class ProgrammeShelf
{
public:
    void add(const base::ProgrammeId &id, const Programme &programme);
    /// Takes away what is not among these: publications that were refused.
    void keepOnly(const std::set<base::Sha256> &versions);
    const PublishedProgramme *find(const base::Sha256 &version) const;

private:
    std::unordered_map<base::Sha256, std::shared_ptr<const PublishedProgramme>> m_versions;
};

} // namespace muhr::loyalty
