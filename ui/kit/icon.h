// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace muhr::kit {
Q_NAMESPACE

/// The icons of the family, each a file `resources/icons/<name>.svg` with dashes for capitals.
enum class Icon {
    Add,
    Amount,
    Automations,
    Back,
    Bag,
    Birthday,
    Branch,
    Bread,
    Calendar,
    Camera,
    Campaigns,
    Card,
    Chat,
    Check,
    Clock,
    Close,
    Code,
    Counter,
    Cup,
    Customers,
    Cutlery,
    Delete,
    Down,
    Drag,
    Edit,
    Explain,
    Export,
    Eye,
    Flower,
    Forward,
    Gift,
    Import,
    Insights,
    Integrations,
    Key,
    Language,
    Laptop,
    Lock,
    Mail,
    Minus,
    More,
    Next,
    Person,
    Phone,
    Play,
    Posters,
    Print,
    Programme,
    QrCode,
    Scissors,
    Scooter,
    Search,
    Send,
    Settings,
    Shop,
    Sound,
    Stop,
    Sync,
    Tag,
    Team,
    Theme,
    Today,
    Undo,
    Vouchers,
    Warning,
    WorkOffline,
};
Q_ENUM_NS(Icon)

/// Every icon there is, for tests and the sheet of parts.
const std::vector<Icon> &allIcons();

/// Name of its file without the ending.
QString iconName(Icon icon);

/// Whether the icon points somewhere and is mirrored where text runs from right to left.
bool isDirectional(Icon icon);

/// Draws the icon in one colour into a square box, mirrored if it is directional and the painter's layout direction is
/// right to left.
void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour);

/// For Qt's own menus and actions: tinted from the theme in force, so made anew when it changes.
QIcon menuIcon(Icon icon);

} // namespace muhr::kit
