// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

class QStackedWidget;

namespace muhr::kit {
class NavRail;
}

namespace muhr::shell {

class FramePresenter;
class SearchPresenter;
class TopBar;

/// What stands around every screen: navigation at the leading edge, the bar above.
class Frame : public QWidget
{
    Q_OBJECT
public:
    Frame(FramePresenter &presenter, SearchPresenter &search, QWidget *parent = nullptr);

    /// A screen of screenList(); those that are not added are not shown. The frame takes it over.
    void addScreen(const QString &id, QWidget *screen);
    /// Nothing happens for a screen that was not added.
    void show(const QString &id);
    using QWidget::show;
    QString current() const;

signals:
    void screenShown(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();

    kit::NavRail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_stack;
    std::map<QString, QWidget *> m_screens;
};

} // namespace muhr::shell
