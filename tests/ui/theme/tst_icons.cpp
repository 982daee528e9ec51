// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/wardroomstyle.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

/// The mean colour of what is opaque.
QColor inkOf(const QImage &image)
{
    qint64 red = 0, green = 0, blue = 0, count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() < 250)
                continue;
            red += colour.red();
            green += colour.green();
            blue += colour.blue();
            ++count;
        }
    }
    return count == 0 ? QColor() : QColor(int(red / count), int(green / count), int(blue / count));
}

bool isNear(const QColor &a, const QColor &b)
{
    return a.isValid() && qAbs(a.red() - b.red()) < 12 && qAbs(a.green() - b.green()) < 12 && qAbs(a.blue() - b.blue()) < 12;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIcon_data();
    void everyIcon();
    void followsTheme();
    void sharpAtAnyScale();
    void applicationIconHasItsSizes();
};

void TestIcons::everyIcon_data()
{
    QTest::addColumn<int>("id");
    for (int id = 0; id < int(IconId::Count); ++id)
        QTest::newRow(qPrintable(iconPath(IconId(id)))) << id;
}

void TestIcons::everyIcon()
{
    QFETCH(int, id);
    QFile file(iconPath(IconId(id)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 20, 20));
    QVERIFY(svg.contains("stroke=\"currentColor\""));
    QVERIFY(svg.contains("stroke-width=\"1.5\""));
    QVERIFY(svg.contains("stroke-linecap=\"round\""));
    // One ground attribute that says none, and no other colour.
    QCOMPARE(svg.count("fill="), 1);
    QVERIFY(svg.contains("fill=\"none\""));
    QVERIFY(!svg.contains('#'));

    const QImage image = icon(IconId(id)).pixmap(QSize(20, 20)).toImage().convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(image.size(), QSize(20, 20));
    int ink = 0;
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x)
            ink += qAlpha(image.pixel(x, y)) > 40;
    }
    QVERIFY2(ink > 4 && ink < 240, qPrintable(QString::number(ink)));
}

void TestIcons::followsTheme()
{
    const QIcon bell = icon(IconId::Alert, Token::TextPrimary);
    for (const ThemeId id : AllThemes) {
        QApplication::setStyle(new WardroomStyle(Theme(id)));
        const auto ink = [&bell](QIcon::Mode mode) {
            return inkOf(bell.pixmap(QSize(64, 64), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32));
        };
        QVERIFY(isNear(ink(QIcon::Normal), Theme(id).color(Token::TextPrimary)));
        QVERIFY(isNear(ink(QIcon::Disabled), Theme(id).color(Token::TextDisabled)));
    }
}

void TestIcons::sharpAtAnyScale()
{
    const QPixmap twice = icon(IconId::Search).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.deviceIndependentSize(), QSizeF(16, 16));
}

void TestIcons::applicationIconHasItsSizes()
{
    const QList<QSize> sizes = applicationIcon().availableSizes();
    QVERIFY(sizes.contains(QSize(16, 16)));
    QVERIFY(sizes.contains(QSize(128, 128)));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
