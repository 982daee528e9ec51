// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/keychartpanel.h"

#include "models/warroom/agetext.h"
#include "services/evidence/frozenspec.h"
#include "ui/common/errortext.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr int NaturalHeight = 213;
constexpr int LeastHeight = 150;
constexpr int FigureHeight = 58;
constexpr int MarkSize = 22;
constexpr qint64 KeyStepShare = 120; // of the span, a press of an arrow key

/// As the axis would write it: "5 %", not "5.0 %".
QString thresholdText(const KeyChart &chart, const Formatter &format)
{
    return format.axisLabel(*chart.threshold, *chart.threshold, *chart.threshold, Unit::fromName(chart.unit));
}

} // namespace

KeyChartPanel::KeyChartPanel(ViewContext &view, QWidget *parent)
    : RoomPanel(parent)
    , m_view(view)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&view.cursor(), &TimeCursor::hoverChanged, this, [this] { update(chartRect()); });
}

void KeyChartPanel::setPassive()
{
    m_passive = true;
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KeyChartPanel::setState(const KeyChartState &state, const Formatter &format, qint64 nowMs)
{
    m_state = state;
    m_format = format;
    // The figure says the unit; a line of the series' own width is for the desk.
    for (ChartSeries &series : m_state.spec.series)
        series.style.lineWidth =
            look().isWall() ? look().px(30) / 10.0 : std::max(1.25, look().px(25) / 10.0);
    tellState(nowMs);
    layOut();
    update();
}

void KeyChartPanel::tick(qint64 nowMs)
{
    if (m_state.source != KeyChartState::Source::Stale)
        return;
    const QString before = m_stateWord;
    tellState(nowMs);
    if (m_stateWord != before)
        update(0, 0, width(), figureHeight());
}

void KeyChartPanel::tellState(qint64 nowMs)
{
    using Source = KeyChartState::Source;
    m_stateMark = StateMark::Ok;
    m_stateWord.clear();
    m_message.clear();
    const bool hasData = m_state.spec.hasData();
    switch (m_state.source) {
    case Source::Live:
        break;
    case Source::Stale:
        m_stateMark = StateMark::Stale;
        m_stateWord = tr("%1 old").arg(coarseAge(m_format, nowMs - m_state.dataMs));
        break;
    case Source::Frozen:
        m_stateMark = StateMark::Stale;
        m_stateWord = tr("frozen %1").arg(m_format.timeToMinute(m_state.dataMs));
        break;
    case Source::Loading:
        m_message = tr("Fetching…");
        break;
    case Source::None:
        m_message = (m_state.error ? errorText(*m_state.error).happened : tr("Prometheus is not connected."))
            + u' ' + tr("Nothing is pinned that could stand in.");
    }
    if (m_message.isEmpty() && !hasData)
        m_message = tr("No data in this time.");
    const Unit unit = Unit::fromName(m_state.chart.unit);
    m_figureText = hasData && m_state.figure ? m_format.value(*m_state.figure, unit) : QStringLiteral("—");
    QStringList words{m_state.chart.title, m_figureText};
    if (m_state.chart.threshold)
        words << (m_state.beyond ? tr("beyond the threshold of %1") : tr("threshold %1"))
                     .arg(thresholdText(m_state.chart, m_format));
    words << m_stateWord << m_message;
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(m_state.chart.query.toHtmlEscaped());
}

int KeyChartPanel::naturalHeight(int) const
{
    return look().px(NaturalHeight);
}

int KeyChartPanel::leastHeight() const
{
    return look().px(LeastHeight);
}

void KeyChartPanel::setLook(const RoomLook &look)
{
    RoomPanel::setLook(look);
    for (ChartSeries &series : m_state.spec.series)
        series.style.lineWidth = look.isWall() ? look.px(30) / 10.0 : std::max(1.25, look.px(25) / 10.0);
    layOut();
}

int KeyChartPanel::figureHeight() const
{
    return look().px(FigureHeight);
}

QRect KeyChartPanel::chartRect() const
{
    return rect().adjusted(0, figureHeight(), 0, -look().px(6));
}

ChartPainter KeyChartPanel::chartPainter() const
{
    return ChartPainter(look().theme(), m_format, look().font(RoomLook::Text::Body));
}

void KeyChartPanel::arrange()
{
    layOut();
}

void KeyChartPanel::layOut()
{
    m_picture = {};
    if (!m_message.isEmpty() || chartRect().height() < 24)
        return;
    const ChartPainter painter = chartPainter();
    m_layout = painter.layout(m_state.spec, chartRect().size(),
                              painter.wantedWidths(m_state.spec, chartRect().size()));
}

void KeyChartPanel::render()
{
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap(chartRect().size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(look().color(Token::BgPanel));
    QPainter painter(&m_picture);
    chartPainter().paint(painter, m_state.spec, m_layout);
}

void KeyChartPanel::paintEvent(QPaintEvent *event)
{
    RoomPanel::paintEvent(event);
    QPainter painter(this);
    paintHead(painter);
    if (!m_message.isEmpty()) {
        painter.setFont(look().font(RoomLook::Text::Small));
        painter.setPen(look().color(Token::TextMuted));
        const int side = look().padding();
        painter.drawText(chartRect().adjusted(side, 0, -side, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_message);
        return;
    }
    if (!m_layout.isUsable() || chartRect().height() < 24)
        return;
    if (m_picture.isNull())
        render();
    painter.drawPixmap(chartRect().topLeft(), m_picture);
    paintCursor(painter);
}

void KeyChartPanel::paintHead(QPainter &painter) const
{
    const int side = look().padding();
    QRect line(side, look().px(6), width() - 2 * side, figureHeight() - look().px(6));
    const Unit unit = Unit::fromName(m_state.chart.unit);
    const FormattedValue figure =
        m_state.figure ? m_format.parts(*m_state.figure, unit) : FormattedValue{QStringLiteral("—"), {}};
    const QString space = QStringLiteral(" ");
    std::vector<RoomRun> runs{
        {figure.number, m_state.beyond ? Token::P0 : Token::TextPrimary, RoomLook::Text::Figure, true}};
    if (!figure.unit.isEmpty())
        runs.push_back({space + figure.unit, Token::TextPrimary, RoomLook::Text::Body});
    if (m_state.chart.threshold)
        runs.push_back(
            {space + space + space + tr("threshold %1").arg(thresholdText(m_state.chart, m_format)),
             Token::TextSecondary, RoomLook::Text::Body});
    line.setRight(line.right() - paintRunsRight(painter, line, runs, look()) - look().px(16));
    if (m_stateMark != StateMark::Ok) {
        painter.setFont(look().font(RoomLook::Text::Small));
        painter.setPen(look().color(tokenOf(m_stateMark)));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_stateWord);
        const int size = look().px(MarkSize);
        const qreal left = line.right() - painter.fontMetrics().horizontalAdvance(m_stateWord) - size * 1.35;
        paintStateMark(painter, QRectF(left, line.center().y() + 0.5 - size / 2.0, size, size), m_stateMark,
                       look().theme());
        line.setRight(static_cast<int>(left) - look().px(12));
    }
    painter.setFont(look().font(RoomLook::Text::Body));
    painter.setPen(look().color(Token::TextSecondary));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_state.chart.title, Qt::ElideRight, line.width()));
}

void KeyChartPanel::paintCursor(QPainter &painter) const
{
    const std::optional<qint64> hover = m_view.cursor().hoverMs();
    if (!hover || m_passive || !m_layout.span().contains(*hover))
        return;
    painter.save();
    painter.translate(chartRect().topLeft());
    painter.setClipRect(QRect(QPoint(0, 0), chartRect().size()));
    ChartCursor cursor{*hover, m_pointer.has_value(), m_pointer.value_or(QPointF())};
    chartPainter().paintCursor(painter, m_state.spec, m_layout, cursor);
    painter.restore();
}

void KeyChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position() - chartRect().topLeft();
    const bool inside = m_message.isEmpty() && m_layout.isUsable() && m_layout.plot().contains(place);
    m_pointer = inside ? std::optional(place) : std::nullopt;
    m_view.cursor().setHover(inside ? std::optional(m_layout.msAt(place.x())) : std::nullopt);
    update(chartRect());
}

void KeyChartPanel::leaveEvent(QEvent *)
{
    if (m_pointer)
        m_view.cursor().setHover({});
    m_pointer.reset();
}

void KeyChartPanel::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || !m_message.isEmpty()) {
        RoomPanel::keyPressEvent(event);
        return;
    }
    const TimeSpan span = m_layout.span();
    const qint64 from = m_view.cursor().hoverMs().value_or(span.toMs);
    const qint64 to = std::clamp(from + step * std::max<qint64>(1, span.durationMs() / KeyStepShare),
                                 span.fromMs, span.toMs);
    m_pointer = QPointF(m_layout.xOf(to), m_layout.plot().center().y());
    m_view.cursor().setHover(to);
    update(chartRect());
}

std::optional<PinDraft> KeyChartPanel::pinDraft() const
{
    if (!m_state.spec.hasData() || m_state.source == KeyChartState::Source::Frozen)
        return {};
    PinDraft draft;
    draft.pin.kind = PinKind::Chart;
    draft.pin.title = m_state.chart.title;
    draft.pin.query = m_state.chart.query;
    draft.pin.fromMs = m_state.spec.span.fromMs;
    draft.pin.toMs = m_state.spec.span.toMs;
    draft.pin.occurredMs = m_view.cursor().hoverMs().value_or(m_state.spec.span.toMs);
    if (const auto &session = m_view.session())
        draft.pin.source = session->connection().name + QStringLiteral(" · Prometheus");
    if (!m_state.spec.series.empty())
        draft.pin.stepMs = m_state.spec.series.front().snapshot->stepMs;
    for (const ChartSeries &series : m_state.spec.series)
        draft.pin.count += static_cast<qint64>(series.data().size());
    draft.data = frozenOf(m_state.spec);
    return draft;
}

} // namespace wardroom
