// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/qt_modules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QStringList>

namespace muhr::tests::architecture {

bool isWindowHeader(const QString &name)
{
    static const QStringList modules{QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"),
                                     QStringLiteral("QtSvgWidgets"), QStringLiteral("QtPrintSupport"),
                                     QStringLiteral("QtMultimediaWidgets")};
    if (!name.startsWith(u'Q'))
        return false;
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : modules) {
        if (QFileInfo::exists(headers + u'/' + module + u'/' + name))
            return true;
    }
    return false;
}

} // namespace muhr::tests::architecture
