// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace muhr::kit {

class Label;

enum class PanelKind {
    Surface, ///< white with a hairline
    Firuza,  ///< a kind hint
    Gold,    ///< a reward is waiting
    Care,    ///< something wants attention
    Stop,    ///< something went wrong
    Bare,    ///< neither fill nor edge
};

/// A surface with rounded corners that holds what belongs together.
class CardPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CardPanel(PanelKind kind = PanelKind::Surface, QWidget *parent = nullptr);
    void setKind(PanelKind kind);
    PanelKind kind() const { return m_kind; }
    void setTitle(const QString &title);
    /// At the trailing end of the title's line.
    void addBesideTitle(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelKind m_kind;
    QWidget *m_head;
    Label *m_title;
    QHBoxLayout *m_headRow;
    QVBoxLayout *m_body;
};

} // namespace muhr::kit
