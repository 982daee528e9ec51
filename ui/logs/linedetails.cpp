// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/linedetails.h"

#include "services/logs/linetext.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/logs/fielddelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {
constexpr int NameWidth = 116;
} // namespace

LineDetails::LineDetails(QWidget *parent)
    : QWidget(parent)
    , m_textTitle(new TextLabel(TextRole::PanelTitle))
    , m_text(new QPlainTextEdit)
{
    createFields();
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    onRestyle(m_text, [this] { m_text->setFont(fontFor(m_text, TextRole::Code)); });
    auto *whole = new QWidget;
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(12, 8, 12, 8);
    wholeLayout->setSpacing(4);
    wholeLayout->addWidget(m_textTitle);
    wholeLayout->addWidget(m_text, 1);

    auto *fields = new QWidget;
    auto *fieldsLayout = new QVBoxLayout(fields);
    fieldsLayout->setContentsMargins(0, 0, 0, 0);
    fieldsLayout->setSpacing(0);
    fieldsLayout->addWidget(m_view, 1);
    fieldsLayout->addWidget(createActions());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(fields);
    splitter->addWidget(whole);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(splitter, 1);
    onRetranslate(this, [this] { retranslate(); });
}

QWidget *LineDetails::createHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    m_title = new TextLabel(TextRole::PanelTitle);
    m_time = new TextLabel(TextRole::Code, Token::TextSecondary);
    m_copyLine = new QToolButton;
    m_copyLine->setIcon(icon(IconId::Copy));
    m_close = new QToolButton;
    m_close->setIcon(icon(IconId::Close));
    for (QToolButton *button : {m_copyLine, m_close})
        button->setAutoRaise(true);
    connect(m_copyLine, &QToolButton::clicked, this, [this] {
        if (m_line)
            QGuiApplication::clipboard()->setText(m_line->text);
    });
    connect(m_close, &QToolButton::clicked, this, &LineDetails::closeRequested);
    layout->addWidget(m_title);
    layout->addWidget(m_time, 1);
    layout->addWidget(m_copyLine);
    layout->addWidget(m_close);
    return head;
}

void LineDetails::createFields()
{
    m_view = new QTreeView;
    m_view->setModel(&m_fields);
    m_view->setItemDelegate(new FieldDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setSectionResizeMode(LineFieldModel::NameColumn, QHeaderView::Interactive);
    m_view->setColumnWidth(LineFieldModel::NameColumn, scaled(this, NameWidth));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LineDetails::updateActions);
    connect(&m_fields, &QAbstractItemModel::modelReset, this, &LineDetails::updateActions);
}

QWidget *LineDetails::createActions()
{
    auto *actions = new QWidget;
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    m_keep = new QPushButton;
    m_drop = new QPushButton;
    m_copy = new QPushButton;
    connect(m_keep, &QPushButton::clicked, this, [this] { requestFilter(true); });
    connect(m_drop, &QPushButton::clicked, this, [this] { requestFilter(false); });
    connect(m_copy, &QPushButton::clicked, this, &LineDetails::copyValue);
    layout->addWidget(m_keep);
    layout->addWidget(m_drop);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    return actions;
}

void LineDetails::retranslate()
{
    m_format = Formatter(languageOf(), m_format.zone());
    m_title->setText(tr("Line"));
    m_textTitle->setText(tr("Text"));
    m_keep->setText(tr("Filter for"));
    m_drop->setText(tr("Filter out"));
    m_copy->setText(tr("Copy"));
    m_view->setAccessibleName(tr("Fields of the line"));
    m_text->setAccessibleName(tr("Whole text of the line"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_copyLine, tr("Copy the whole line"));
    name(m_close, tr("Hide the line's details"));
    apply();
}

void LineDetails::setZone(const QTimeZone &zone)
{
    m_format = Formatter(languageOf(), zone);
    apply();
}

void LineDetails::setLine(std::optional<LogLine> line)
{
    m_line = std::move(line);
    m_fields.setFields(m_line ? lineFields(*m_line) : std::vector<LineField>());
    apply();
}

void LineDetails::apply()
{
    m_time->setText(m_line ? m_format.timeToMs(m_line->timeMs()) : QString());
    m_time->setToolTip(m_line ? m_format.utc(m_line->timeMs()) : QString());
    const QString text = m_line ? displayText(m_line->text) : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_copyLine->setEnabled(m_line.has_value());
    updateActions();
}

const LineField *LineDetails::currentField() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_fields.field(index.row()) : nullptr;
}

void LineDetails::updateActions()
{
    const LineField *field = currentField();
    for (QPushButton *button : {m_keep, m_drop, m_copy}) {
        button->setEnabled(field);
        button->setToolTip(field ? QString() : tr("Choose a field of the line."));
    }
}

void LineDetails::requestFilter(bool keep)
{
    if (const LineField *field = currentField())
        Q_EMIT filterRequested(*field, keep);
}

void LineDetails::copyValue()
{
    if (const LineField *field = currentField())
        QGuiApplication::clipboard()->setText(field->value);
}

void LineDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgPanel));
    painter.setPen(themeOf(this).color(Token::LineSubtle));
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

} // namespace wardroom
