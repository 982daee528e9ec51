// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/walldialog.h"

#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QJsonArray>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultSeconds = 30;
constexpr int LeastSeconds = 5;
constexpr int MostSeconds = 3600;

QStringList checkedIds(const QListWidget *list)
{
    QStringList ids;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            ids << list->item(i)->data(Qt::UserRole).toString();
    }
    return ids;
}

void addCheckable(QListWidget *list, const QString &text, const QString &id, bool checked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

} // namespace

WallDialog::WallDialog(const std::vector<LibraryEntry> &entries, const QJsonObject &last, const QString &open,
                       QWidget *parent)
    : QDialog(parent)
    , m_dashboardsLabel(new TextLabel(TextRole::PanelTitle))
    , m_dashboards(new QListWidget)
    , m_secondsLabel(new TextLabel)
    , m_seconds(new QSpinBox)
    , m_screensLabel(new TextLabel(TextRole::PanelTitle))
    , m_screens(new QListWidget)
    , m_error(new NoticeBar(NoticeBar::Kind::Error))
    , m_start(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_error->setObjectName(u"wallError"_s);
    m_seconds->setRange(LeastSeconds, MostSeconds);
    m_secondsLabel->setBuddy(m_seconds);
    m_screens->setMaximumHeight(scaled(this, 120));
    setButtonRole(m_start, ButtonRole::Primary);
    m_start->setDefault(true);
    auto *time = new QHBoxLayout;
    time->addWidget(m_secondsLabel);
    time->addWidget(m_seconds);
    time->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_dashboardsLabel);
    layout->addWidget(m_dashboards, 1);
    layout->addLayout(time);
    layout->addWidget(m_screensLabel);
    layout->addWidget(m_screens);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    resize(scaled(this, 420), scaled(this, 520));
    fill(entries, last, open);
    connect(m_dashboards, &QListWidget::itemChanged, this, &WallDialog::updateStart);
    connect(m_screens, &QListWidget::itemChanged, this, &WallDialog::updateStart);
    connect(m_start, &QPushButton::clicked, this, &WallDialog::startRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    onRetranslate(this, [this] { retranslate(); });
}

void WallDialog::fill(const std::vector<LibraryEntry> &entries, const QJsonObject &last, const QString &open)
{
    const QJsonArray before = last.value("dashboards"_L1).toArray();
    for (const LibraryEntry &entry : entries) {
        const bool chosen = before.isEmpty() ? entry.id() == open : before.contains(entry.id());
        if (!entry.error)
            addCheckable(m_dashboards, entry.title, entry.id(), chosen);
    }
    m_seconds->setValue(last.value("seconds"_L1).toInt(DefaultSeconds));
    const QJsonArray names = last.value("screens"_L1).toArray();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const bool anyKnown = std::any_of(screens.begin(), screens.end(),
                                      [&names](const QScreen *screen) { return names.contains(screen->name()); });
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        const bool chosen = anyKnown ? names.contains(screen->name()) : screen == QGuiApplication::primaryScreen();
        addCheckable(m_screens, u"%1, %2 × %3"_s.arg(screen->name()).arg(size.width()).arg(size.height()),
                     screen->name(), chosen);
    }
}

void WallDialog::retranslate()
{
    setWindowTitle(tr("Show dashboards on the wall?"));
    m_dashboardsLabel->setText(tr("Dashboards"));
    m_dashboards->setAccessibleName(m_dashboardsLabel->text());
    m_secondsLabel->setText(tr("Each is shown for"));
    m_seconds->setSuffix(tr(" s"));
    m_screensLabel->setText(tr("Monitors"));
    m_screens->setAccessibleName(m_screensLabel->text());
    m_cancel->setText(tr("Cancel"));
    updateStart();
}

void WallDialog::updateStart()
{
    const int chosen = static_cast<int>(dashboards().size());
    m_start->setText(tr("Show %n dashboards", nullptr, chosen));
    m_start->setEnabled(chosen > 0 && !screens().isEmpty());
    m_start->setToolTip(m_start->isEnabled() ? tr("Esc leaves the wall")
                                             : tr("Choose a dashboard and a monitor first"));
}

QStringList WallDialog::dashboards() const
{
    return checkedIds(m_dashboards);
}

int WallDialog::seconds() const
{
    return m_seconds->value();
}

QList<QScreen *> WallDialog::screens() const
{
    const QStringList names = checkedIds(m_screens);
    QList<QScreen *> chosen;
    for (QScreen *screen : QGuiApplication::screens()) {
        if (names.contains(screen->name()))
            chosen << screen;
    }
    return chosen;
}

QJsonObject WallDialog::choice() const
{
    return {{u"dashboards"_s, QJsonArray::fromStringList(dashboards())},
            {u"seconds"_s, seconds()},
            {u"screens"_s, QJsonArray::fromStringList(checkedIds(m_screens))}};
}

void WallDialog::showError(const QString &text)
{
    m_error->setText(text);
}

} // namespace wardroom
