// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timelinereader.h"

#include "services/incident/incidentedits.h"
#include "services/incident/timelinetext.h"

#include <QtCore/QDateTime>

namespace wardroom {

namespace {

using Kind = PastedLine::Kind;

/// A time of day that is so much earlier than the one before is of the next day; less is a list out of order.
constexpr qint64 MidnightGapMs = 6 * 3'600'000;

/// "**Root cause**", "**Timeline:**": a heading without the sign of one.
bool isBoldHeading(const PastedLine &line)
{
    QStringView text = QStringView(line.text).trimmed();
    if (text.endsWith(u':'))
        text = text.chopped(1);
    return line.kind == Kind::Text && text.size() > 4 && text.size() < 80 && text.startsWith(u"**") && text.endsWith(u"**")
        && !text.mid(2).chopped(2).contains(u"**");
}

bool isChatNoise(const QString &text)
{
    static const QStringList marks{QStringLiteral("-!-"), QStringLiteral("***"), QStringLiteral("-->"), QStringLiteral("<--")};
    static const QStringList ends{QStringLiteral("has joined"), QStringLiteral("has quit"), QStringLiteral("has left"),
                                  QStringLiteral("joined the channel"), QStringLiteral("left the channel")};
    const QStringView front = QStringView(text).left(200);
    return std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return front.startsWith(mark); })
        || std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return front.contains(end); });
}

} // namespace

TimelineReader::TimelineReader(const std::vector<PastedLine> &lines, const QTimeZone &zone, qint64 dateMs)
    : m_lines(lines)
    , m_zone(zone)
    , m_baseDay(QDateTime::fromMSecsSinceEpoch(dateMs, zone).date())
    , m_day(m_baseDay)
{
}

ImportProposal TimelineReader::read(bool sectionsOnly)
{
    readFront();
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        enter(at, sectionsOnly);
    finish();
    std::sort(m_proposal.skipped.begin(), m_proposal.skipped.end());
    return std::move(m_proposal);
}

/// The day in the title, and a zone that is named anywhere before it is needed or below.
void TimelineReader::readFront()
{
    for (const PastedLine &line : m_lines) {
        const bool dateLine = line.text.size() < 100
            && (line.text.contains(QLatin1String("date"), Qt::CaseInsensitive) || line.text.contains(QStringLiteral("日期")));
        if (!m_dayFromText && (line.kind == Kind::Heading || dateLine)) {
            if (const auto date = dateNamedIn(line.text); date && date->resolve(m_baseDay).isValid()) {
                m_day = date->resolve(m_baseDay);
                m_dayFromText = true;
            }
        }
        if (m_statedZone || !speaksOfTimes(line.text))
            continue;
        if (const auto stamp = leadingStamp(line.text, m_zone); !stamp || !stamp->clock)
            m_statedZone = zoneNamedIn(line.text, m_zone);
    }
}

void TimelineReader::enter(std::size_t at, bool sectionsOnly)
{
    const PastedLine &line = m_lines[at];
    const bool isHeading = line.kind == Kind::Heading || isBoldHeading(line);
    if (isHeading && !m_inFence && !leadingStamp(line.text, m_zone)) {
        const int level = line.kind == Kind::Heading ? line.level : 7;
        if (isTimelineHeading(line.text)) {
            finish();
            m_sectionLevel = m_sectionLevel != 0 ? std::min(level, m_sectionLevel) : level;
            context(line);
            m_afterBlank = true;
            return;
        }
        if (m_sectionLevel != 0 && (level <= m_sectionLevel || isOtherHeading(line.text))) {
            finish();
            m_sectionLevel = 0;
        }
    }
    if (sectionsOnly && m_sectionLevel == 0)
        skip(line);
    else
        this->line(at);
    m_afterBlank = line.kind == Kind::Blank || line.kind == Kind::Heading;
    m_previous = line.kind == Kind::Text ? &line : nullptr;
}

void TimelineReader::line(std::size_t at)
{
    const PastedLine &line = m_lines[at];
    if (line.kind == Kind::Fence)
        return fence(line);
    if (m_inFence) {
        m_body.push_back(line);
        return;
    }
    switch (line.kind) {
    case Kind::Blank:
        if (m_form != Form::None)
            m_body.push_back(line);
        return;
    case Kind::Heading:
        return heading(line);
    case Kind::Row:
        return row(at);
    case Kind::RowSeparator:
    case Kind::Fence:
        return;
    case Kind::Bullet:
    case Kind::Text:
        return text(at);
    }
}

/// A fence after an event's heading or item quotes what belongs to it; a fence around everything is the paste itself.
void TimelineReader::fence(const PastedLine &line)
{
    const bool belongs = m_form == Form::Heading || m_form == Form::List || m_form == Form::Day;
    if (!m_inFence && !belongs)
        return;
    m_body.push_back(line);
    m_inFence = !m_inFence;
}

void TimelineReader::heading(const PastedLine &line)
{
    const auto stamp = leadingStamp(line.text, m_zone);
    if (stamp && stamp->clock && start(*stamp, Form::Heading, line)) {
        m_head = stamp->rest;
        return;
    }
    finish();
    if (stamp && stamp->date && !stamp->clock) {
        setDate(*stamp->date);
        m_pendingDay = &line;
    } else if (!context(line)) {
        skip(line);
    }
}

/// What tells the zone or the day of what follows, and nothing else.
bool TimelineReader::context(const PastedLine &line)
{
    const bool isTitle = line.kind == Kind::Heading || isTimelineHeading(line.text);
    if (!speaksOfTimes(line.text) && !isTitle)
        return false;
    if (const auto zone = zoneNamedIn(line.text, m_zone)) {
        if (speaksOfTimes(line.text))
            m_statedZone = zone;
        return speaksOfTimes(line.text);
    }
    return isTimelineHeading(line.text);
}

/// "--- Day changed Fri Nov 20 2026", "Friday, November 20th", "===== 2026-11-20 =====".
bool TimelineReader::dayDivider(const PastedLine &line)
{
    QString text = plainForms(QStringView(line.text).left(120)).trimmed();
    const auto strip = [&text](QStringView signs) {
        while (!text.isEmpty() && signs.contains(text.front()))
            text.remove(0, 1);
        while (!text.isEmpty() && signs.contains(text.back()))
            text.chop(1);
    };
    strip(u"-=*_# ~:");
    for (const QLatin1String words : {QLatin1String("Day changed"), QLatin1String("Day changed to"), QLatin1String("Log opened")}) {
        if (text.startsWith(words, Qt::CaseInsensitive))
            text = text.mid(words.size()).trimmed();
    }
    TimeScanner scanner(text);
    const auto date = scanner.date();
    if (!date)
        return false;
    // "2026-11-20 (all times in UTC)"
    const bool zoneOnly = speaksOfTimes(scanner.rest().toString()) && zoneNamedIn(scanner.rest().toString(), m_zone);
    if (zoneOnly)
        scanner.moveTo(text.size());
    scanner.skipSpaces();
    const auto clock = scanner.clock();
    scanner.skipSpaces();
    // IRC writes the year last: "Fri Nov 20 00:00:00 2026".
    const auto year = clock ? scanner.number(4, 4) : std::nullopt;
    if (!scanner.atEnd() || (clock && !line.text.startsWith(u'-')))
        return false;
    finish();
    setDate(year ? ScannedDate{*year, date->month, date->day, 0, true} : *date);
    m_pendingDay = &line;
    return true;
}

void TimelineReader::text(std::size_t at)
{
    const PastedLine &line = m_lines[at];
    if (dayDivider(line) || timedLine(line) || namedLine(line) || sectionItem(line))
        return;
    if (m_form == Form::None || m_afterBlank) {
        if (speaksOfTimes(line.text) && zoneNamedIn(line.text, m_zone) && context(line))
            return;
    }
    continuation(line);
}

bool TimelineReader::mayStartHere(const PastedLine &line, const LineStamp &stamp) const
{
    // A paragraph that was wrapped just before a time goes on.
    return line.kind == Kind::Bullet || stamp.bracketed || stamp.emphasised || m_afterBlank || m_form == Form::None
        || m_form == Form::Plain || m_form == Form::Chat || m_form == Form::Row;
}

bool TimelineReader::timedLine(const PastedLine &line)
{
    auto stamp = leadingStamp(line.text, m_zone);
    if (!stamp || !stamp->clock || !mayStartHere(line, *stamp))
        return false;
    if (stamp->rest.isEmpty() && line.kind == Kind::Text && timeBelowName(line, *stamp))
        return true;
    QString head = stamp->rest;
    if (isChatNoise(head)) {
        skip(line);
        return true;
    }
    Form form = line.kind == Kind::Bullet ? Form::List : stamp->emphasised && head.isEmpty() ? Form::Heading : Form::Plain;
    if (!start(*stamp, form, line))
        return false;
    m_level = line.level;
    if (line.kind == Kind::Text)
        speaker(head, *stamp, form);
    m_form = form;
    m_head = head;
    return true;
}

/// Who says it: "<ana> text", "Ana Lima: text", "* ana waves", or a name alone with the words below.
void TimelineReader::speaker(QString &head, const LineStamp &stamp, Form &form)
{
    const auto is = [&](const QString &name, const QString &said) {
        m_event.event.actor = name.trimmed();
        m_event.event.source = QStringLiteral("Chat");
        head = said.trimmed();
        form = Form::Chat;
    };
    if (head.startsWith(u'<')) {
        const qsizetype close = QStringView(head).left(60).indexOf(u'>');
        if (close > 1)
            return is(head.mid(1, close - 1).remove(u'@').remove(u'+'), head.mid(close + 1));
    }
    if (head.startsWith(u"* ") && stamp.bracketed) {
        const qsizetype space = head.indexOf(u' ', 2);
        if (space > 2 && looksLikeName(QStringView(head).mid(2, space - 2)))
            return is(head.mid(2, space - 2), head.mid(space + 1));
    }
    const qsizetype colon = QStringView(head).left(60).indexOf(u':');
    const qsizetype wide = QStringView(head).left(60).indexOf(u'：');
    const qsizetype end = colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
    const QString name = head.left(end);
    const bool spaced = end > 0 && (end + 1 == head.size() || head[end + 1].isSpace() || head[end] == u'：');
    if (spaced && looksLikeName(name) && !isLabel(name))
        return is(name, head.mid(end + 1));
    if (stamp.bracketed && looksLikeName(head) && head.size() <= 40 && m_sectionLevel == 0)
        return is(head, {});
    if (stamp.bracketed && m_sectionLevel == 0) {
        m_event.event.source = QStringLiteral("Chat");
        form = Form::Chat;
    }
}

/// "Ana Lima  2:35 PM", as Slack and its kin are copied.
bool TimelineReader::namedLine(const PastedLine &line)
{
    if (line.kind != Kind::Text || m_sectionLevel != 0 || line.text.size() < 5)
        return false;
    const QChar last = line.text.back();
    if (!last.isDigit() && !QStringView(u"mM]).").contains(last))
        return false;
    const auto named = trailingStamp(line.text, m_zone);
    if (!named || !start(named->stamp, Form::Chat, line))
        return false;
    m_event.event.actor = named->name;
    m_event.event.source = QStringLiteral("Chat");
    return true;
}

/// The time alone in a line, and the name in the one above, which was taken for the end of the message before.
bool TimelineReader::timeBelowName(const PastedLine &line, const LineStamp &stamp)
{
    if (m_sectionLevel != 0 || !m_previous || !looksLikeName(m_previous->text))
        return false;
    const QString name = m_previous->text;
    const int number = m_previous->number;
    if (!m_body.empty() && m_body.back().number == number)
        m_body.pop_back();
    if (!start(stamp, Form::Chat, line))
        return false;
    // It is one of the last two: the event before may have been empty, and skipped after it.
    std::vector<int> &skipped = m_proposal.skipped;
    skipped.erase(std::remove(skipped.end() - std::min<std::ptrdiff_t>(2, std::ssize(skipped)), skipped.end(), number), skipped.end());
    m_event.line = number;
    m_event.event.actor = name;
    m_event.event.source = QStringLiteral("Chat");
    return true;
}

/// Within a timeline: a day before a text, or a time in brackets at its end.
bool TimelineReader::sectionItem(const PastedLine &line)
{
    if (m_sectionLevel == 0 || (line.kind != Kind::Bullet && m_form != Form::None && m_form != Form::Plain))
        return false;
    auto stamp = leadingStamp(line.text, m_zone);
    if (!stamp || stamp->rest.isEmpty())
        stamp = bracketedStampAtEnd(line.text, m_zone);
    if (!stamp || stamp->rest.isEmpty() || !start(*stamp, line.kind == Kind::Bullet ? Form::List : Form::Plain, line))
        return false;
    m_level = line.level;
    m_head = stamp->rest;
    return true;
}

bool TimelineReader::continuesEvent(const PastedLine &line) const
{
    const bool indented = !line.raw.isEmpty() && line.raw.front().isSpace();
    const bool empty = m_head.isEmpty() && m_body.empty();
    switch (m_form) {
    case Form::None:
    case Form::Row:
        return false;
    case Form::Heading:
    case Form::Chat:
    case Form::Day:
        return true;
    case Form::List:
        return line.kind == Kind::Bullet ? line.level > m_level || m_sectionLevel != 0 : indented || !m_afterBlank;
    case Form::Plain:
        return empty || indented || !m_afterBlank;
    }
    return false;
}

void TimelineReader::continuation(const PastedLine &line)
{
    if (m_form == Form::None && m_pendingDay && m_sectionLevel != 0) {
        LineStamp midnight;
        midnight.clock = 0;
        const PastedLine *day = m_pendingDay;
        if (start(midnight, Form::Day, *day))
            m_event.dateGuessed = false;
    }
    if (continuesEvent(line)) {
        m_body.push_back(line);
        return;
    }
    if (m_form != Form::None)
        finish();
    skip(line);
}

void TimelineReader::setDate(const ScannedDate &date)
{
    const QDate day = date.resolve(date.isRelative() ? m_baseDay : m_day);
    if (!day.isValid())
        return;
    m_day = day;
    m_dayFromText = true;
    m_dayIsFresh = true;
}

/// False, and nothing is changed, where the moment can not be.
bool TimelineReader::start(const LineStamp &stamp, Form form, const PastedLine &line)
{
    const QTimeZone zone = stamp.zone ? *stamp.zone : m_statedZone ? *m_statedZone : m_lastZone.value_or(m_zone);
    QDate day = m_day;
    if (stamp.date)
        day = stamp.date->resolve(stamp.date->isRelative() ? m_baseDay : m_day);
    if (!day.isValid())
        return false;
    const int clock = stamp.clock.value_or(0);
    qint64 at = momentOf(day, clock, zone);
    const bool nextDay = !stamp.date && !m_dayIsFresh && m_lastMs && (stamp.nextDay || at < *m_lastMs - MidnightGapMs);
    if (nextDay) {
        day = day.addDays(1);
        at = momentOf(day, clock, zone);
    }
    if (at < EarliestMs || at > LatestMs)
        return false;
    finish();
    m_day = day;
    m_dayFromText = m_dayFromText || stamp.date.has_value();
    m_dayIsFresh = false;
    m_pendingDay = nullptr;
    m_lastMs = at;
    if (stamp.zone)
        m_lastZone = stamp.zone;
    m_event = {};
    m_event.line = line.number;
    m_event.dateGuessed = !m_dayFromText;
    m_event.endsDay = nextDay;
    m_event.event.occurredMs = at;
    if (stamp.endClock)
        m_event.event.endMs = momentOf(*stamp.endClock < clock ? day.addDays(1) : day, *stamp.endClock, zone);
    m_form = form;
    m_head.clear();
    m_body.clear();
    m_inFence = false;
    return true;
}

void TimelineReader::finish()
{
    m_pendingDay = nullptr;
    if (m_form == Form::None)
        return;
    const bool chat = m_form == Form::Chat;
    m_form = Form::None;
    m_inFence = false;
    const qsizetype colon = QStringView(m_head).left(24).indexOf(u':');
    const auto label = colon > 0 ? laneLabel(QStringView(m_head).left(colon)) : std::nullopt;
    const EventText text = eventText(m_head, m_body, chat);
    if (text.title.isEmpty()) {
        m_proposal.skipped.push_back(m_event.line);
        return;
    }
    m_event.event.title = text.title;
    m_event.event.body = m_event.event.body.isEmpty() ? text.body : m_event.event.body;
    m_event.event.lane = label.value_or(guessLane(text.title));
    m_proposal.events.push_back(std::move(m_event));
}

void TimelineReader::skip(const PastedLine &line)
{
    if (line.kind != Kind::Blank && line.kind != Kind::RowSeparator && line.kind != Kind::Fence && !line.text.isEmpty())
        m_proposal.skipped.push_back(line.number);
}

} // namespace wardroom
