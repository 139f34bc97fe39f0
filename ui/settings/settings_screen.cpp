// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_screen.h"

#include "ui/kit/page.h"
#include "ui/settings/about_section.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/camera_section.h"
#include "ui/settings/counter_section.h"
#include "ui/settings/endpoint_section.h"
#include "ui/settings/kiosk_section.h"
#include "ui/settings/laptops_section.h"
#include "ui/settings/look_section.h"
#include "ui/settings/owner_section.h"
#include "ui/settings/scanner_section.h"
#include "ui/settings/security_section.h"
#include "ui/settings/stick_section.h"

#include <QBoxLayout>
#include <QEvent>

namespace muhr::settings {

SettingsScreen::SettingsScreen(SettingsPresenter &presenter, camera::CameraFeed &feed, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_page = new kit::Page(kit::Page::Body::Scrolls, this);
    whole->addWidget(m_page);
    auto *leading = new QVBoxLayout;
    auto *trailing = new QVBoxLayout;
    const auto add = [this](QVBoxLayout *column, Section *section) {
        column->addWidget(section);
        m_sections.push_back(section);
    };
    add(leading, new LookSection(presenter, this));
    add(leading, new BackupSection(presenter, this));
    add(leading, new EndpointSection(presenter, this));
    add(leading, new StickSection(presenter, this));
    add(trailing, new LaptopsSection(presenter, this));
    add(trailing, new OwnerSection(presenter, this));
    add(trailing, new CameraSection(presenter, feed, this));
    add(trailing, new ScannerSection(presenter, this));
    add(trailing, new CounterSection(presenter, this));
    add(leading, new KioskSection(presenter, this));
    add(trailing, new SecuritySection(presenter, this));
    add(trailing, new AboutSection(presenter, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    for (QVBoxLayout *column : {leading, trailing}) {
        column->setSpacing(16);
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    m_page->body()->addLayout(row);
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsScreen::render);
    render();
}

void SettingsScreen::render()
{
    m_page->setTitle(tr("Settings"));
    for (Section *section : m_sections)
        section->render(m_presenter.state());
}

void SettingsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void SettingsScreen::showEvent(QShowEvent *event)
{
    m_presenter.refresh();
    QWidget::showEvent(event);
}

} // namespace muhr::settings
