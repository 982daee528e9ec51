// SPDX-License-Identifier: GPL-3.0-or-later
// The reference of first-paint: the least that a program with a main window can do.
#include "ui/common/firstpaint.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    wardroom::onFirstPaint(&window, [] { QCoreApplication::quit(); });
    window.show();
    return QCoreApplication::exec();
}
