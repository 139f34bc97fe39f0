// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the screens and the tests: widgets on top of what core includes.
#include "core/precompiled.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QWidget>
