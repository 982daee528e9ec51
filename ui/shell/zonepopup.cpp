// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zonepopup.h"

#include "models/view/viewcontext.h"
#include "ui/common/searchfield.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

namespace wardroom {

namespace {

QStringList zoneNames()
{
    QStringList names{QString::fromLatin1(QTimeZone::systemTimeZoneId()), QStringLiteral("UTC")};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        // Places only: "EST" and "Etc/GMT+5" confuse more than they help.
        if (name.contains(u'/') && !name.startsWith(QLatin1String("Etc/")) && name != names.first())
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

ZonePopup::ZonePopup(ViewContext &view, QWidget *parent)
    : Popup(parent)
    , m_view(view)
    , m_zones(zoneNames())
    , m_field(new SearchField)
    , m_list(new QListView)
{
    m_filtered.setSourceModel(&m_zones);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_filtered);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setFixedSize(scaled(this, 280), scaled(this, 28 * 10));
    m_field->setPlaceholderText(tr("Search a place"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(this, 8), scaled(this, 8), scaled(this, 8), scaled(this, 8));
    column->addWidget(m_field);
    column->addWidget(m_list);

    const qsizetype present = m_zones.stringList().indexOf(QString::fromLatin1(view.zone().id()));
    m_list->setCurrentIndex(m_filtered.index(static_cast<int>(std::max<qsizetype>(present, 0)), 0));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        QString wanted = text.trimmed();
        m_filtered.setFilterFixedString(wanted.replace(u' ', u'_'));
        m_list->setCurrentIndex(m_filtered.index(0, 0));
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &ZonePopup::choose);
    connect(m_list, &QListView::activated, this, &ZonePopup::choose);
    m_field->installEventFilter(this);
    m_field->setFocus();
}

bool ZonePopup::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move in the list while one goes on typing.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_filtered.index(m_list->currentIndex().row() + step, 0);
        if (step != 0 && next.isValid())
            m_list->setCurrentIndex(next);
        if (step != 0)
            return true;
    }
    return Popup::eventFilter(watched, event);
}

void ZonePopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_view.setZone(QTimeZone(index.data().toString().toLatin1()));
    close();
}

} // namespace wardroom
