// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

QImage grabbed(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// A window with one of everything, to be looked at: WARDROOM_PICTURES names the folder to write to.
class Gallery : public QWidget
{
public:
    Gallery()
    {
        auto *grid = new QGridLayout(this);
        grid->addWidget(buttons(), 0, 0);
        grid->addWidget(fields(), 0, 1);
        grid->addWidget(views(), 1, 0, 1, 2);
        resize(760, 560);
    }

    QPushButton *plain = nullptr;
    QPushButton *primary = nullptr;
    QLineEdit *edit = nullptr;
    QComboBox *combo = nullptr;
    QTreeWidget *tree = nullptr;

private:
    QPushButton *button(QLayout *layout, const QString &text, ButtonRole role = ButtonRole::Plain)
    {
        auto *result = new QPushButton(text);
        setButtonRole(result, role);
        layout->addWidget(result);
        return result;
    }

    QWidget *buttons()
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        plain = button(column, QStringLiteral("&Plain"));
        primary = button(column, QStringLiteral("Silence 3 alerts"), ButtonRole::Primary);
        setKeyHint(primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
        button(column, QStringLiteral("Expire 1 silence"), ButtonRole::Danger);
        auto *toggle = button(column, QStringLiteral("Live"));
        toggle->setCheckable(true);
        toggle->setChecked(true);
        toggle->setIcon(icon(IconId::Play));
        button(column, QStringLiteral("Disabled"))->setEnabled(false);
        auto *check = new QCheckBox(QStringLiteral("Add to timeline"));
        check->setChecked(true);
        column->addWidget(check);
        column->addWidget(new QCheckBox(QStringLiteral("Only starred")));
        auto *radio = new QRadioButton(QStringLiteral("Newest first"));
        radio->setChecked(true);
        column->addWidget(radio);
        return box;
    }

    QWidget *fields()
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        edit = new QLineEdit(QStringLiteral("service=~\"shop-.*\""));
        combo = new QComboBox;
        combo->addItems({QStringLiteral("Routes"), QStringLiteral("Labels")});
        auto *spin = new QSpinBox;
        spin->setSuffix(QStringLiteral(" s"));
        auto *wrong = new QLineEdit(QStringLiteral("now-6x"));
        setInvalid(wrong, true);
        auto *tool = new QToolButton;
        tool->setIcon(icon(IconId::Refresh));
        auto *tabs = new QTabBar;
        for (const char *name : {"Alerts 11", "Silences 3", "History"})
            tabs->addTab(QLatin1String(name));
        auto *progress = new QProgressBar;
        progress->setValue(40);
        for (QWidget *widget : std::initializer_list<QWidget *>{edit, combo, spin, wrong, tool, tabs, progress})
            column->addWidget(widget);
        auto *text = new QPlainTextEdit(QStringLiteral("{app=\"shop\"} |= \"timeout\""));
        text->setMaximumHeight(60);
        column->addWidget(text);
        return box;
    }

    QWidget *views()
    {
        tree = new QTreeWidget;
        tree->setHeaderLabels({QStringLiteral("Alert"), QStringLiteral("Where"), QStringLiteral("State")});
        for (int group = 0; group < 3; ++group) {
            auto *parent = new QTreeWidgetItem(tree, {QStringLiteral("service shop-%1").arg(group)});
            for (int row = 0; row < 4; ++row)
                new QTreeWidgetItem(parent, {QStringLiteral("HighErrorRate"), QStringLiteral("/checkout"), QStringLiteral("firing")});
            parent->setExpanded(true);
        }
        tree->setSortingEnabled(true);
        tree->setCurrentItem(tree->topLevelItem(0)->child(1));
        return tree;
    }
};

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures();
    void sizesGrowWithText();
    void colours();
    void gallery_data();
    void gallery();
    void menus();
    void focusRingOnlyByKey();
    void scrollBarFollowsTheValue();
    void wrongFieldIsMarked();

private:
    Appearance m_appearance;
};

void TestStyle::measures()
{
    m_appearance.apply({ThemeId::Light, QStringLiteral("en")});
    Gallery gallery;
    gallery.show();
    QCOMPARE(gallery.plain->sizeHint().height(), 28);
    QCOMPARE(gallery.edit->sizeHint().height(), 28);
    QCOMPARE(gallery.combo->sizeHint().height(), 28);
    QCOMPARE(gallery.tree->header()->height(), 24);
    QCOMPARE(gallery.tree->visualItemRect(gallery.tree->topLevelItem(0)).height(), 28);
    QCOMPARE(gallery.tree->frameShape(), QFrame::NoFrame);
    QVERIFY(gallery.primary->sizeHint().width() > QPushButton(gallery.primary->text()).sizeHint().width());
}

void TestStyle::sizesGrowWithText()
{
    m_appearance.apply({ThemeId::Light, QStringLiteral("en"), 1.5});
    QPushButton button(QStringLiteral("Agy"));
    QCOMPARE(button.sizeHint().height(), 42);
    QVERIFY(button.sizeHint().height() >= QFontMetrics(button.font()).height());
    QCOMPARE(scaled(&button, 10), 15);
    m_appearance.apply({ThemeId::Wall, QStringLiteral("en")});
    QCOMPARE(scaled(&button, 10), 20);
}

void TestStyle::colours()
{
    for (const ThemeId id : AllThemes) {
        m_appearance.apply({id, QStringLiteral("en")});
        const Theme theme(id);
        QCOMPARE(themeOf(nullptr).id(), id);
        QPushButton primary;
        setButtonRole(&primary, ButtonRole::Primary);
        primary.resize(100, scaled(nullptr, 28));
        QCOMPARE(grabbed(primary).pixelColor(50, 4), theme.color(Token::AccentFill));
        QLineEdit edit;
        edit.resize(100, scaled(nullptr, 28));
        QCOMPARE(grabbed(edit).pixelColor(50, 0), theme.color(Token::LineControl));
        QCOMPARE(grabbed(edit).pixelColor(50, 3), theme.color(Token::BgInput));
        primary.setEnabled(false);
        QCOMPARE(grabbed(primary).pixelColor(50, 4), theme.color(Token::BgPanel));
    }
}

void TestStyle::gallery_data()
{
    QTest::addColumn<QString>("theme");
    for (const ThemeId id : AllThemes)
        QTest::newRow(qPrintable(Appearance::themeKey(id))) << Appearance::themeKey(id);
}

void TestStyle::gallery()
{
    QFETCH(QString, theme);
    m_appearance.apply({Appearance::themeOfKey(theme), QStringLiteral("en")});
    Gallery gallery;
    gallery.show();
    const QImage picture = grabbed(gallery);
    QCOMPARE(picture.pixelColor(2, 2), themeOf(nullptr).color(Token::BgWindow));
    if (const QString folder = qEnvironmentVariable("WARDROOM_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QStringLiteral("%1/style-%2.png").arg(folder, theme)));
}

void TestStyle::menus()
{
    m_appearance.apply({ThemeId::Dark, QStringLiteral("en")});
    QMenu menu;
    QAction *refresh = menu.addAction(icon(IconId::Refresh), QStringLiteral("&Refresh"));
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    QAction *checked = menu.addAction(QStringLiteral("Dark"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addMenu(QStringLiteral("Language"))->addAction(QStringLiteral("English"));
    menu.ensurePolished();
    QCOMPARE(menu.actionGeometry(refresh).height(), 28);
    menu.resize(menu.sizeHint());
    const QImage picture = grabbed(menu);
    QCOMPARE(picture.pixelColor(0, 20), themeOf(nullptr).color(Token::LineStrong));
    QCOMPARE(picture.pixelColor(4, 2), themeOf(nullptr).color(Token::BgRaised));
    if (const QString folder = qEnvironmentVariable("WARDROOM_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(folder + QStringLiteral("/style-menu.png")));
}

void TestStyle::focusRingOnlyByKey()
{
    m_appearance.apply({ThemeId::Light, QStringLiteral("en")});
    FocusRing ring;
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = new QPushButton(QStringLiteral("One"));
    auto *second = new QPushButton(QStringLiteral("Two"));
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring.target());
    QTest::keyClick(second, Qt::Key_Tab);
    QCOMPARE(ring.target(), first);
    // 2 px of accent, one pixel away from the button.
    const QPoint above = first->mapTo(&window, QPoint(first->width() / 2, -2));
    QCOMPARE(grabbed(window).pixelColor(above), themeOf(nullptr).color(Token::Accent));
    QTest::mouseClick(second, Qt::LeftButton);
    second->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring.target());
    first->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring.target(), first);
    delete first;
    QVERIFY(!ring.target());
}

void TestStyle::scrollBarFollowsTheValue()
{
    m_appearance.apply({ThemeId::Light, QStringLiteral("en")});
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100'000);
    bar.setPageStep(20);
    bar.resize(bar.sizeHint().width(), 300);
    QCOMPARE(bar.width(), 10);
    const auto slider = [&bar] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.sliderPosition();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(slider().top(), 0);
    QVERIFY(slider().height() >= 28);
    bar.setValue(100'000);
    QCOMPARE(slider().bottom(), 299);
}

void TestStyle::wrongFieldIsMarked()
{
    m_appearance.apply({ThemeId::Dark, QStringLiteral("en")});
    QLineEdit edit;
    edit.resize(100, 28);
    setInvalid(&edit, true);
    QCOMPARE(grabbed(edit).pixelColor(50, 0), themeOf(nullptr).color(Token::Error));
    setInvalid(&edit, false);
    QCOMPARE(grabbed(edit).pixelColor(50, 0), themeOf(nullptr).color(Token::LineControl));
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
