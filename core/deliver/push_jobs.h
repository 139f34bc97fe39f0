// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver/job_runner.h"
#include "core/store/work_queue.h"

namespace muhr::deliver {

/// The jobs of every shop in a store, reached through its writing thread. The queue must outlive the runner.
JobSource pushJobsOf(store::WorkQueue &queue);

} // namespace muhr::deliver
