// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <map>
#include <set>

class QStackedLayout;
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
    /// Whether it has a place in the rail; one that is hidden is not shown either. A count above 0 stands behind its
    /// name: so much waits there.
    void setPlace(const QString &id, bool isShown, std::int64_t count = 0);
    /// What lies over everything while nobody may work; the frame takes it over. Nothing below is reached meanwhile.
    void setCover(QWidget *cover);
    void setCovered(bool isCovered);
    bool isCovered() const;
    /// Nothing happens for a screen that was not added.
    void show(const QString &id);
    using QWidget::show;
    QString current() const;

signals:
    void screenShown(const QString &id);
    void staffClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    QStringList seenPlaces() const;

    QStackedLayout *m_layers;
    QWidget *m_inside;
    QWidget *m_cover = nullptr;
    kit::NavRail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_stack;
    std::map<QString, QWidget *> m_screens;
    std::set<QString> m_hidden;
    std::map<QString, std::int64_t> m_counts;
};

} // namespace muhr::shell
