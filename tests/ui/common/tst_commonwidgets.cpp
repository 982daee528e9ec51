// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chiplabel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/marklabel.h"
#include "ui/common/panelframe.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/theme/appearance.h"
#include "ui/theme/wardroomstyle.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

class TestCommonWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, QStringLiteral("en")}); }
    void textFollowsTheme();
    void elidedText();
    void searchFieldClearsByEscape();
    void stateViewShowsOneThing();
    void stateViewKeepsOldData();
    void stateViewRetry();
    void prioritiesDifferWithoutColour();
    void marks();

private:
    Appearance m_appearance;
};

void TestCommonWidgets::textFollowsTheme()
{
    TextLabel label(TextRole::Caption, Token::TextMuted);
    label.setText(QStringLiteral("age"));
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme(ThemeId::Dark).color(Token::TextMuted));
    QCOMPARE(label.font().pixelSize(), 11);
    m_appearance.setTheme(ThemeId::Wall);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme(ThemeId::Wall).color(Token::TextMuted));
    QCOMPARE(label.font().pixelSize(), 20);
    m_appearance.setTheme(ThemeId::Dark);
    QCOMPARE(label.font().pixelSize(), 11);
}

void TestCommonWidgets::elidedText()
{
    ElidedLabel label;
    label.setText(QStringLiteral("a label that is longer than the room it has"));
    label.resize(80, 20);
    QVERIFY(label.shownText().endsWith(u'…'));
    QVERIFY(label.minimumSizeHint().width() < 80);
    label.resize(2000, 20);
    QCOMPARE(label.shownText(), label.text());
}

void TestCommonWidgets::searchFieldClearsByEscape()
{
    SearchField field;
    QTest::keyClicks(&field, QStringLiteral("pool"));
    QCOMPARE(field.text(), QStringLiteral("pool"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestCommonWidgets::stateViewShowsOneThing()
{
    auto *content = new QLabel(QStringLiteral("content"));
    StateView view(content);
    view.resize(400, 300);
    view.show();
    view.showLoading();
    QVERIFY(!content->isHidden()); // no skeleton in the first 300 ms
    QTRY_VERIFY_WITH_TIMEOUT(!content->isVisible(), 2000);
    QCOMPARE(view.state(), StateView::State::Loading);

    view.showEmpty(QStringLiteral("No silences"), {}, QStringLiteral("New silence"));
    QSignalSpy action(&view, &StateView::actionTriggered);
    auto *button = view.findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("New silence"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(action.size(), 1);
    view.showContent();
    QVERIFY(content->isVisible());
}

void TestCommonWidgets::stateViewKeepsOldData()
{
    auto *content = new QLabel(QStringLiteral("content"));
    StateView view(content);
    view.show();
    view.showContent();
    view.showLoading();
    QCOMPARE(view.state(), StateView::State::Content);
    QVERIFY(content->isVisible());
}

void TestCommonWidgets::stateViewRetry()
{
    StateView view(new QWidget);
    view.resize(500, 300);
    view.show();
    Error error;
    error.kind = ErrorKind::Server;
    error.httpStatus = 503;
    error.url = QUrl(QStringLiteral("http://loki:3100/ready"));
    view.showError(error);
    QSignalSpy retry(&view, &StateView::retryRequested);
    auto buttons = view.findChildren<QPushButton *>();
    buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    auto *details = view.findChild<QPlainTextEdit *>();
    QVERIFY(!details->isVisible());
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(QLatin1String("503")));
    if (const QString folder = qEnvironmentVariable("WARDROOM_PICTURES"); !folder.isEmpty())
        QVERIFY(view.grab().save(folder + QStringLiteral("/stateview-error.png")));
}

void TestCommonWidgets::prioritiesDifferWithoutColour()
{
    // Shape and ground alone tell the four apart, also on a grey print.
    std::vector<QImage> pictures;
    QFont font = QApplication::font();
    const QSize size = prioritySize(font).toSize();
    for (int priority = 0; priority < 4; ++priority) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(themeOf(nullptr).color(Token::BgPanel));
        QPainter painter(&image);
        paintPriority(painter, image.rect(), priority, themeOf(nullptr), font);
        painter.end();
        pictures.push_back(image.convertToFormat(QImage::Format_Grayscale8));
    }
    for (std::size_t a = 0; a < pictures.size(); ++a) {
        for (std::size_t b = a + 1; b < pictures.size(); ++b) {
            int different = 0;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width() / 2; ++x) // the half with the shape
                    different += qAbs(qGray(pictures[a].pixel(x, y)) - qGray(pictures[b].pixel(x, y))) > 48;
            }
            QVERIFY2(different > 12, qPrintable(QStringLiteral("P%1 and P%2: %3").arg(a).arg(b).arg(different)));
        }
    }
}

void TestCommonWidgets::marks()
{
    PanelFrame panel;
    panel.setTitle(QStringLiteral("Services"));
    panel.setUnit(QStringLiteral("9"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    constexpr std::pair<StateMark, const char *> States[] = {{StateMark::Ok, "ok"}, {StateMark::Stale, "4 min old"},
        {StateMark::Partial, "1 of 2 peers"}, {StateMark::Warning, "warning"}, {StateMark::Error, "missed"}, {StateMark::Unknown, "unknown"}};
    for (const auto &[mark, word] : States) {
        auto *label = new MarkLabel;
        label->setState(mark, QLatin1String(word));
        QCOMPARE(label->accessibleName(), QLatin1String(word));
        column->addWidget(label);
    }
    auto *chip = new ChipLabel;
    chip->setPair(QStringLiteral("env"), QStringLiteral("production"));
    QCOMPARE(chip->sizeHint().height(), 20);
    column->addWidget(chip);
    panel.setBody(body);
    panel.setState(StateMark::Partial, QStringLiteral("1 of 2 peers"));
    panel.resize(360, 300);
    panel.show();
    QVERIFY(panel.findChildren<MarkLabel *>().first()->isVisible());
    if (const QString folder = qEnvironmentVariable("WARDROOM_PICTURES"); !folder.isEmpty())
        QVERIFY(panel.grab().save(folder + QStringLiteral("/panel-marks.png")));
}

QTEST_MAIN(TestCommonWidgets)
#include "tst_commonwidgets.moc"
