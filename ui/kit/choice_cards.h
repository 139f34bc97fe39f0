// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QGridLayout;

namespace muhr::kit {

/// A few big tiles of which one is picked.
class ChoiceCards : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceCards(int columns, QWidget *parent = nullptr);
    void add(const QString &id, std::optional<Icon> icon, const QString &title, const QString &note = {});
    void clear();
    void setChosen(const QString &id);
    QString chosen() const;

signals:
    void picked(const QString &id);

private:
    int m_columns;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
};

} // namespace muhr::kit
