// SPDX-License-Identifier: GPL-3.0-or-later
// Golden pictures of the timeline; renewed as those of charts, see tst_chartscenes.cpp.
#include "tests/render/timelinesamples.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtGui/QFontDatabase>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace wardroom;

namespace {

constexpr QSize Size(1120, 520);
constexpr double PictureTolerance = 0.02;
constexpr int ChannelTolerance = 48;

QFont baseFont(ThemeId theme)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(Theme(theme).pixelSize(TextRole::Base));
    return font;
}

TimelinePainter painterOf(ThemeId theme)
{
    return TimelinePainter(Theme(theme), Formatter(Language::English, QTimeZone("Asia/Taipei")), baseFont(theme), TimelineSamples::look(false));
}

QImage render(ThemeId theme)
{
    const TimelineScene scene = TimelineSamples::scene(false);
    const TimelinePainter timeline = painterOf(theme);
    const TimelineLayout layout = timeline.layout(scene, Size);
    QImage image(Size, QImage::Format_RGB32);
    QPainter painter(&image);
    timeline.paint(painter, scene, layout);
    for (std::size_t i = 0; i < scene.entries.size(); ++i) {
        if (scene.entries[i].event.occurredMs == TimelineSamples::at("22:44:20"))
            timeline.paintChosen(painter, scene, layout, i, true);
    }
    timeline.paintLegends(painter, scene, layout, TimelineSamples::at("22:44:20"));
    timeline.paintCursor(painter, scene, layout, TimelineSamples::at("22:44:20"));
    return image;
}

double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int distance = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            different += distance > ChannelTolerance ? 1 : 0;
        }
    }
    return static_cast<double>(different) / (static_cast<double>(a.width()) * a.height());
}

} // namespace

class TestTimelinePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void paper();
    void dragged();
};

void TestTimelinePainter::golden_data()
{
    QTest::addColumn<ThemeId>("theme");
    QTest::newRow("incident-light") << ThemeId::Light;
    QTest::newRow("incident-dark") << ThemeId::Dark;
    QTest::newRow("incident-wall") << ThemeId::Wall;
}

void TestTimelinePainter::golden()
{
    QFETCH(ThemeId, theme);
    const QImage image = render(theme);
    const QDir folder(qEnvironmentVariable("WARDROOM_SOURCE_DIR") + QStringLiteral("/tests/render/golden"));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    if (qEnvironmentVariableIsSet("WARDROOM_UPDATE_GOLDEN"))
        QVERIFY(image.save(file));
    const QImage expected = QImage(file).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!expected.isNull(), qPrintable(file));
    const double differs = difference(image, expected);
    if (differs > PictureTolerance)
        image.save(QDir::current().filePath(name + QStringLiteral("-actual.png")));
    QVERIFY2(differs <= PictureTolerance, qPrintable(QStringLiteral("%1 of the picture differs").arg(differs)));
}

void TestTimelinePainter::paper()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    const TimelineScene scene = TimelineSamples::scene(false);
    const TimelinePainter timeline = painterOf(ThemeId::Light);
    QPainter painter(&writer);
    timeline.paint(painter, scene, timeline.layout(scene, {680, 480}));
    painter.end();
    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(!buffer.data().contains("/Subtype /Image")); // lines and letters, not pixels
}

/// What is being dragged is not in the picture below it.
void TestTimelinePainter::dragged()
{
    const TimelineScene scene = TimelineSamples::scene(false);
    const TimelinePainter timeline = painterOf(ThemeId::Light);
    const TimelineLayout layout = timeline.layout(scene, Size);
    std::size_t entry = 0;
    while (scene.entries[entry].event.lane != Lane::Decision)
        ++entry;
    QImage with(Size, QImage::Format_RGB32);
    QImage without(Size, QImage::Format_RGB32);
    QPainter first(&with);
    timeline.paint(first, scene, layout);
    first.end();
    QPainter second(&without);
    timeline.paint(second, scene, layout, {entry});
    second.end();
    const QPoint dot = layout.markOf(entry)->dot.toPoint();
    QVERIFY(with.pixel(dot) != without.pixel(dot));
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"
