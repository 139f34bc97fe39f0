// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace muhr::customers {

/// Takes all rows and the lines between them out.
void removeRows(QVBoxLayout &column);
/// Below the others, with a hairline above unless it is the first.
void addRow(QVBoxLayout &column, QWidget *row);

} // namespace muhr::customers
