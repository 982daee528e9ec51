// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timelinelines.h"

#include <QtCore/QHash>

namespace wardroom {

namespace {

constexpr QChar CellMark(0x1f); ///< between cells, where HTML was

/// A piece of text and the line of the paste it begins in.
struct RawLine
{
    QString text;
    int number = 0;
};

std::vector<RawLine> splitLines(const QString &text)
{
    std::vector<RawLine> lines;
    qsizetype from = 0;
    int number = 1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size();
        if (!end && text[i] != u'\n' && text[i] != u'\r' && text[i] != QChar(0x2028))
            continue;
        lines.push_back({text.mid(from, i - from), number++});
        if (!end && text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        from = i + 1;
    }
    return lines;
}

bool looksLikeHtml(const QString &text)
{
    for (const QLatin1String tag : {QLatin1String("</td>"), QLatin1String("</li>"), QLatin1String("</p>"), QLatin1String("</h2>"),
                                    QLatin1String("</h3>"), QLatin1String("</tr>")}) {
        if (text.contains(tag, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString unescaped(QString text)
{
    static const std::pair<QLatin1String, QLatin1String> entities[] = {
        {QLatin1String("&lt;"), QLatin1String("<")},    {QLatin1String("&gt;"), QLatin1String(">")},
        {QLatin1String("&quot;"), QLatin1String("\"")}, {QLatin1String("&#39;"), QLatin1String("'")},
        {QLatin1String("&nbsp;"), QLatin1String(" ")},  {QLatin1String("&amp;"), QLatin1String("&")}};
    if (text.contains(u'&')) {
        for (const auto &[entity, plain] : entities)
            text.replace(entity, plain);
        text.replace(QLatin1String("&ndash;"), QStringLiteral("–")).replace(QLatin1String("&mdash;"), QStringLiteral("—"));
    }
    return text;
}

/// HTML as lines: rows with their cells, items as bullets, headings with their level. Unknown tags stay as they are.
class HtmlLines
{
public:
    explicit HtmlLines(const QString &text)
        : m_text(text)
    {
    }
    std::vector<RawLine> take();

private:
    void tag(const QString &name, bool closing);
    void flush();
    bool skipTag(qsizetype &at);

    const QString &m_text;
    std::vector<RawLine> m_lines;
    QString m_line;
    int m_number = 1;
    int m_begin = 1;
    bool m_inRow = false;
};

void HtmlLines::flush()
{
    const QString line = unescaped(m_line.simplified().replace(QStringLiteral(" %1").arg(CellMark), CellMark));
    m_lines.push_back({line, m_begin});
    m_line.clear();
    m_begin = m_number;
}

void HtmlLines::tag(const QString &name, bool closing)
{
    if (name == u"tr") {
        flush();
        m_inRow = !closing;
    } else if (name == u"td" || name == u"th") {
        if (!closing)
            m_line += CellMark;
    } else if (name == u"li" && !m_inRow) {
        flush();
        if (!closing)
            m_line = QStringLiteral("- ");
    } else if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6') {
        flush();
        if (!closing)
            m_line = QString(name[1].digitValue(), u'#') + u' ';
    } else if (m_inRow) {
        m_line += u' ';
    } else if (name != u"b" && name != u"i" && name != u"strong" && name != u"em" && name != u"code" && name != u"span"
               && name != u"a" && name != u"time") {
        flush();
    }
}

/// Moves @p at behind the tag that begins there; false where there is none that counts.
bool HtmlLines::skipTag(qsizetype &at)
{
    static const QStringList known{
        QStringLiteral("tr"),    QStringLiteral("td"),    QStringLiteral("th"),     QStringLiteral("li"),   QStringLiteral("ul"),
        QStringLiteral("ol"),    QStringLiteral("p"),     QStringLiteral("div"),    QStringLiteral("br"),   QStringLiteral("table"),
        QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("h1"),     QStringLiteral("h2"),   QStringLiteral("h3"),
        QStringLiteral("h4"),    QStringLiteral("h5"),    QStringLiteral("h6"),     QStringLiteral("b"),    QStringLiteral("i"),
        QStringLiteral("strong"), QStringLiteral("em"),   QStringLiteral("code"),   QStringLiteral("span"), QStringLiteral("a"),
        QStringLiteral("time"),  QStringLiteral("html"),  QStringLiteral("body"),   QStringLiteral("head"), QStringLiteral("section"),
        QStringLiteral("article"), QStringLiteral("pre")};
    qsizetype i = at + 1;
    const bool closing = i < m_text.size() && m_text[i] == u'/';
    i += closing ? 1 : 0;
    const qsizetype from = i;
    while (i < m_text.size() && i - from < 8 && m_text[i].isLetterOrNumber())
        ++i;
    const QString name = m_text.mid(from, i - from).toLower();
    if (!known.contains(name))
        return false;
    const qsizetype limit = std::min(m_text.size(), i + 4000);
    while (i < limit && m_text[i] != u'>') {
        m_number += m_text[i] == u'\n' ? 1 : 0;
        ++i;
    }
    at = std::min(i + 1, m_text.size());
    tag(name, closing);
    return true;
}

std::vector<RawLine> HtmlLines::take()
{
    for (qsizetype at = 0; at < m_text.size();) {
        const QChar c = m_text[at];
        if (c == u'<' && skipTag(at))
            continue;
        if (c == u'\n') {
            ++m_number;
            if (m_inRow || m_line.startsWith(u'-') || m_line.startsWith(u'#'))
                m_line += u' ';
            else
                flush();
        } else if (c != u'\r') {
            if (m_line.isEmpty())
                m_begin = m_number;
            m_line += c;
        }
        ++at;
    }
    flush();
    return std::move(m_lines);
}

/// Cells of a Markdown row, `\|` and what stands in backquotes kept whole.
QStringList markdownCells(QStringView row)
{
    QStringList cells;
    QString cell;
    bool code = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row[i];
        if (c == u'\\' && i + 1 < row.size() && row[i + 1] == u'|') {
            cell += row[++i];
        } else if (c == u'|' && !code) {
            cells += cell.trimmed();
            cell.clear();
        } else {
            code = c == u'`' ? !code : code;
            cell += c;
        }
    }
    cells += cell.trimmed();
    if (!cells.isEmpty() && cells.first().isEmpty())
        cells.removeFirst();
    if (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

bool isRowSeparator(QStringView text)
{
    bool dash = false;
    for (const QChar c : text) {
        if (!QStringView(u"|-:+= \t").contains(c))
            return false;
        dash = dash || c == u'-' || c == u'=';
    }
    return dash && text.contains(u'|');
}

/// "Jan 31st 2017": the number before it is not the day.
bool namesItsDay(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isLetter())
        ++at;
    while (at < text.size() && (text[at].isSpace() || text[at] == u'.'))
        ++at;
    const qsizetype from = at;
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at - from == 1 || at - from == 2;
}

/// Length of a bullet or a number of a list at the front of @p text; 0: none.
qsizetype bulletLength(QStringView text)
{
    if (text.size() < 2)
        return 0;
    if (QStringView(u"-*+•‣◦·–").contains(text[0]) && text[1].isSpace())
        return 2;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 4 && text[digits].isDigit())
        ++digits;
    if (digits > 0 && digits + 1 < text.size() && (text[digits] == u'.' || text[digits] == u')') && text[digits + 1].isSpace()) {
        // "19. April" is a day.
        const QStringView rest = text.mid(digits + 1).trimmed();
        for (const QLatin1String month : {QLatin1String("jan"), QLatin1String("feb"), QLatin1String("mar"), QLatin1String("apr"),
                                          QLatin1String("may"), QLatin1String("jun"), QLatin1String("jul"), QLatin1String("aug"),
                                          QLatin1String("sep"), QLatin1String("oct"), QLatin1String("nov"), QLatin1String("dec")}) {
            if (rest.startsWith(month, Qt::CaseInsensitive) && !namesItsDay(rest))
                return 0;
        }
        return digits + 2;
    }
    return 0;
}

void classifyRow(PastedLine &line, const QString &content)
{
    line.kind = PastedLine::Kind::Row;
    if (content.contains(CellMark))
        line.cells = content.mid(content.indexOf(CellMark) + 1).split(CellMark);
    else if (content.contains(u'|') && !content.contains(u'\t'))
        line.cells = markdownCells(content);
    else
        line.cells = content.split(u'\t');
    for (QString &cell : line.cells)
        cell = cell.trimmed();
    line.text = line.cells.join(QLatin1String(" "));
}

PastedLine classified(const RawLine &raw)
{
    PastedLine line;
    line.number = raw.number;
    line.raw = raw.text;
    line.raw.remove(CellMark);
    QStringView text(raw.text);
    qsizetype indent = 0;
    while (indent < text.size() && (text[indent].isSpace() || text[indent] == u'>'))
        ++indent;
    text = text.mid(indent).trimmed();
    line.text = text.toString();
    if (text.isEmpty()) {
        line.kind = PastedLine::Kind::Blank;
    } else if (text.startsWith(u"```") || text.startsWith(u"~~~")) {
        line.kind = PastedLine::Kind::Fence;
    } else if (isRowSeparator(text)) {
        line.kind = PastedLine::Kind::RowSeparator;
    } else if (text[0] == u'#') {
        qsizetype level = 0;
        while (level < text.size() && text[level] == u'#')
            ++level;
        if (level <= 6 && level < text.size() && text[level].isSpace()) {
            line.kind = PastedLine::Kind::Heading;
            line.level = static_cast<int>(level);
            line.text = text.mid(level).trimmed().toString();
            while (line.text.endsWith(u'#'))
                line.text.chop(1);
        }
    } else if (text.contains(CellMark) || text[0] == u'|' || (indent == 0 && text.contains(u'\t'))) {
        classifyRow(line, text.toString());
    } else if (const qsizetype bullet = bulletLength(text)) {
        line.kind = PastedLine::Kind::Bullet;
        line.level = static_cast<int>(indent);
        line.text = text.mid(bullet).trimmed().toString();
    }
    return line;
}

/// Tables without a stroke at the edge are known by the line under their head.
void findBareTables(std::vector<PastedLine> &lines)
{
    using Kind = PastedLine::Kind;
    bool inTable = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == Kind::RowSeparator) {
            inTable = true;
            if (i > 0 && lines[i - 1].kind == Kind::Text && lines[i - 1].text.contains(u'|'))
                classifyRow(lines[i - 1], lines[i - 1].text);
        } else if (inTable && lines[i].kind == Kind::Text && lines[i].text.contains(u'|')) {
            classifyRow(lines[i], lines[i].text);
        } else if (lines[i].kind != Kind::Row) {
            inTable = false;
        }
    }
}

/// A line of text over "====" or "----".
void findUnderlinedHeadings(std::vector<PastedLine> &lines)
{
    using Kind = PastedLine::Kind;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const QString &under = lines[i].text;
        if (lines[i].kind != Kind::Text || lines[i - 1].kind != Kind::Text || under.size() < 3 || (under[0] != u'=' && under[0] != u'-')
            || under.count(under[0]) != under.size())
            continue;
        lines[i - 1].kind = Kind::Heading;
        lines[i - 1].level = under[0] == u'=' ? 1 : 2;
        lines[i].kind = Kind::Blank;
    }
}

} // namespace

std::vector<PastedLine> pastedLines(const QString &text)
{
    std::vector<PastedLine> lines;
    for (const RawLine &raw : looksLikeHtml(text) ? HtmlLines(text).take() : splitLines(text))
        lines.push_back(classified(raw));
    findBareTables(lines);
    findUnderlinedHeadings(lines);
    return lines;
}

QString plainMarkdown(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && i + 1 < text.size() && QStringView(u"*_`[]()-#|<>").contains(text[i + 1])) {
            plain += text[++i];
        } else if (c == u'`' || (c == u'*' && (i + 1 == text.size() || !text[i + 1].isSpace() || i == 0 || !text[i - 1].isSpace()))) {
            continue;
        } else if (c == u'_' && (i == 0 || !text[i - 1].isLetterOrNumber() || i + 1 == text.size() || !text[i + 1].isLetterOrNumber())) {
            continue;
        } else if (c == u'[') {
            // [text](address) by its text; a short look ahead, so that brackets without end cost nothing.
            const qsizetype close = QStringView(text).mid(i, 400).indexOf(u"](");
            const qsizetype end = close > 0 ? QStringView(text).mid(i + close, 2000).indexOf(u')') : -1;
            if (end > 0) {
                plain += QStringView(text).mid(i + 1, close - 1);
                i += close + end;
            } else {
                plain += c;
            }
        } else {
            plain += c;
        }
    }
    return plain.simplified();
}

} // namespace wardroom
