// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencecard.h"

#include "models/evidence/pinwords.h"
#include "models/view/viewcontext.h"
#include "services/evidence/pinner.h"
#include "ui/charts/chartcanvas.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/marklabel.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/evidence/frozenalertview.h"
#include "ui/evidence/frozenchartview.h"
#include "ui/evidence/frozenfileview.h"
#include "ui/evidence/frozenlogsview.h"
#include "ui/evidence/frozentableview.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {

// Of the data in a compact card, by what it is.
constexpr int ChartHeight = 150;
constexpr int TextHeight = 150;
constexpr int PictureHeight = 210; // with its name and button
constexpr int HeadHeight = 24;
constexpr int LineHeight = 22;
constexpr int RowHeight = 28;
constexpr qint64 MostRows = 8;
constexpr int LargeHeight = 280;

int heightOf(const Pin &pin)
{
    const auto rows = static_cast<int>(std::clamp<qint64>(pin.count, 1, MostRows));
    switch (pin.kind) {
    case PinKind::Chart:
    case PinKind::Comparison:
        return ChartHeight;
    case PinKind::Logs:
        return HeadHeight + rows * LineHeight;
    case PinKind::Row:
        return HeadHeight + rows * RowHeight + 4;
    case PinKind::Alert:
    case PinKind::File:
        return 0; // as its fields need
    case PinKind::Image:
        return PictureHeight;
    case PinKind::Text:
        break;
    }
    return TextHeight;
}

IconId iconOf(PinKind kind)
{
    switch (kind) {
    case PinKind::Logs:
        return IconId::Logs;
    case PinKind::Alert:
        return IconId::Alert;
    case PinKind::Row:
        return IconId::Table;
    case PinKind::File:
    case PinKind::Image:
    case PinKind::Text:
        return IconId::Copy;
    case PinKind::Chart:
    case PinKind::Comparison:
        break;
    }
    return IconId::Explore;
}

} // namespace

EvidenceCard::EvidenceCard(Pinner &pinner, ViewContext &context, const Pin &pin, Size size, QWidget *parent)
    : QWidget(parent)
    , m_pinner(pinner)
    , m_context(context)
    , m_pin(pin)
    , m_size(size)
    , m_zone(context.zone())
{
    m_body = new QWidget;
    auto *bare = new QVBoxLayout(m_body);
    bare->setContentsMargins(0, 0, 0, 0);
    m_state = new StateView(m_body);
    auto *column = new QVBoxLayout(this);
    column->addWidget(createHead());
    column->addWidget(m_state, 1);
    createFoot(column);
    connect(m_state, &StateView::retryRequested, this, [this] {
        m_asked = false;
        load();
    });
    connect(m_state, &StateView::actionTriggered, m_state, &StateView::retryRequested);
    onRestyle(this, [this, column] {
        const int margin = scaled(this, 8);
        column->setContentsMargins(margin, margin, margin, margin);
        column->setSpacing(scaled(this, 4));
        const int height = m_size == Size::Large && heightOf(m_pin) > 0 ? LargeHeight : heightOf(m_pin);
        m_state->setMinimumHeight(scaled(this, std::max(height, 48)));
        m_state->setMaximumHeight(m_size == Size::Compact && height > 0 ? scaled(this, height + 8) : QWIDGETSIZE_MAX);
    });
    m_state->showLoading();
    onRetranslate(this, [this] { apply(); });
}

QWidget *EvidenceCard::createHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *kind = new QToolButton;
    kind->setIcon(icon(iconOf(m_pin.kind)));
    kind->setAutoRaise(true);
    kind->setFocusPolicy(Qt::NoFocus);
    kind->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title = new ElidedLabel(TextRole::Base);
    m_title->setBold(true);
    m_mark = new MarkLabel;
    m_mark->hide();
    m_open = new QToolButton;
    m_open->setIcon(icon(IconId::External));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::TabFocus);
    m_open->setVisible(m_size == Size::Compact);
    connect(m_open, &QToolButton::clicked, this, &EvidenceCard::openRequested);
    row->addWidget(kind);
    row->addWidget(m_title, 1);
    row->addWidget(m_mark);
    row->addWidget(m_open);
    return head;
}

void EvidenceCard::createFoot(QVBoxLayout *column)
{
    m_query = new TextLabel(TextRole::Code, Token::SynLabel);
    m_origin = new TextLabel(TextRole::Caption, Token::TextSecondary);
    m_frozen = new TextLabel(TextRole::Caption, Token::TextSecondary);
    m_hash = new TextLabel(TextRole::Caption, Token::TextMuted);
    for (TextLabel *label : {m_query, m_origin, m_frozen, m_hash}) {
        label->setWordWrap(label != m_hash);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_copy = new QToolButton;
    m_copy->setIcon(icon(IconId::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(PinWords::hash(m_pin.sha256)); });
    auto *hash = new QHBoxLayout;
    hash->addWidget(m_hash);
    hash->addWidget(m_copy);
    hash->addStretch(1);
    column->addWidget(m_query);
    column->addWidget(m_origin);
    column->addWidget(m_frozen);
    column->addLayout(hash);
}

void EvidenceCard::setPin(const Pin &pin)
{
    m_pin = pin;
    apply();
}

void EvidenceCard::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    apply();
}

void EvidenceCard::apply()
{
    const Formatter format(languageOf(), m_zone);
    m_title->setText(m_pin.title);
    m_query->setText(m_pin.query);
    m_query->setVisible(!m_pin.query.isEmpty());
    m_origin->setText(PinWords::origin(m_pin, format));
    m_origin->setToolTip(format.utc(m_pin.occurredMs));
    m_frozen->setText(PinWords::frozen(m_pin, format));
    m_frozen->setToolTip(format.utc(m_pin.frozenMs));
    m_hash->setText(tr("SHA-256 %1").arg(PinWords::shortHash(m_pin.sha256)));
    m_hash->setToolTip(PinWords::hash(m_pin.sha256));
    m_copy->setToolTip(tr("Copy the hash"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_open->setToolTip(tr("Open in a new window"));
    m_open->setAccessibleName(tr("Open in a new window: %1").arg(m_pin.title));
    setAccessibleName(tr("Frozen evidence, %1: %2").arg(PinWords::kind(m_pin.kind), m_pin.title));
    setAccessibleDescription(m_origin->text());
    if (m_problem)
        showProblem(*m_problem);
    if (m_applyZone)
        m_applyZone();
}

void EvidenceCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void EvidenceCard::load()
{
    if (std::exchange(m_asked, true))
        return;
    m_problem.reset();
    m_mark->hide();
    m_loading = m_pinner.thaw(m_pin, this, [this](Result<FrozenData> result) { take(std::move(result)); });
}

void EvidenceCard::take(Result<FrozenData> result)
{
    if (result) {
        m_content = viewOf(*result);
        m_body->layout()->addWidget(m_content);
        m_content->show();
        m_loaded = true;
        m_state->showContent();
        if (m_applyZone)
            m_applyZone();
    } else {
        m_problem = result.error();
        showProblem(result.error());
    }
    Q_EMIT loaded();
}

void EvidenceCard::showProblem(const Error &error)
{
    const bool missing = error.kind == ErrorKind::NotFound;
    m_state->setMaximumHeight(QWIDGETSIZE_MAX);
    m_mark->setState(StateMark::Error, missing ? tr("missing") : tr("damaged"));
    m_mark->show();
    if (missing) {
        m_state->showEmpty(tr("The data of this evidence is not here."),
                           tr("Only its description was kept. Merge the file or the backup that has it, then try again."), tr("Try again"));
    } else if (error.kind == ErrorKind::Storage) {
        m_state->showEmpty(tr("The data of this evidence is damaged and is not shown."),
                           tr("It no longer matches its hash, or can not be read: %1").arg(error.detail), tr("Try again"));
    } else {
        m_mark->hide();
        m_state->showError(error);
    }
}

template <typename View> View *EvidenceCard::follow(View *view, std::function<void(View &, const QTimeZone &)> applyZone)
{
    m_applyZone = [this, view, applyZone = std::move(applyZone)] { applyZone(*view, m_zone); };
    return view;
}

QWidget *EvidenceCard::viewOf(const FrozenData &kept)
{
    if (const auto *chart = std::get_if<FrozenChart>(&kept)) {
        auto *view = new FrozenChartView(m_context);
        view->setChart(*chart, m_pin.query);
        return follow<FrozenChartView>(view, [](FrozenChartView &it, const QTimeZone &zone) { it.setZone(zone); });
    }
    if (const auto *logs = std::get_if<FrozenLogs>(&kept)) {
        auto *view = new FrozenLogsView;
        view->setLogs(*logs);
        view->setCompact(m_size == Size::Compact);
        return follow<FrozenLogsView>(view, [ms = m_pin.occurredMs](FrozenLogsView &it, const QTimeZone &zone) {
            it.setZone(zone, Formatter(languageOf(), zone).zoneName(ms));
        });
    }
    if (const auto *table = std::get_if<FrozenTable>(&kept)) {
        auto *view = new FrozenTableView;
        view->setTable(*table);
        return view;
    }
    if (const auto *alert = std::get_if<FrozenAlert>(&kept)) {
        auto *view = new FrozenAlertView;
        view->setAlert(*alert);
        return follow<FrozenAlertView>(view,
                                       [](FrozenAlertView &it, const QTimeZone &zone) { it.setFormat(Formatter(languageOf(), zone)); });
    }
    auto *view = new FrozenFileView;
    view->setFile(std::get<FrozenFile>(kept).data, m_pin);
    return view;
}

void EvidenceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::LineSubtle), 1));
    painter.setBrush(theme.color(Token::BgHead));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace wardroom
