// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/logqlscan.h"

#include <optional>

namespace wardroom {

namespace {

/// Walks over LogQL so that strings and comments are never taken for syntax.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    QChar peek() const { return m_text[m_at]; }

    /// Over one character, string or comment. False: it was a comment or a space.
    bool step()
    {
        const QChar c = peek();
        if (c == u'"' || c == u'`') {
            skipString(c);
            return true;
        }
        if (c == u'#') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
            return false;
        }
        ++m_at;
        return !c.isSpace();
    }

    /// The word after @p from and spaces.
    QStringView wordAfter(qsizetype from) const
    {
        while (from < m_text.size() && m_text[from].isSpace())
            ++from;
        qsizetype end = from;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'_'))
            ++end;
        return m_text.sliced(from, end - from);
    }

private:
    void skipString(QChar quote)
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == u'\\' && quote == u'"')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// From the opening brace on, over the selector; false where it is not closed.
bool scanSelector(Scanner &scanner, LogSelection &selection)
{
    selection.begin = scanner.position();
    while (!scanner.atEnd()) {
        const bool closes = scanner.peek() == u'}';
        scanner.step();
        if (closes) {
            selection.selectorEnd = scanner.position();
            selection.pipelineEnd = selection.selectorEnd;
            return true;
        }
    }
    return false;
}

/// Stages up to a range, the parenthesis around, or the end.
void scanPipeline(Scanner &scanner, LogSelection &selection)
{
    int depth = 0;
    bool unwrapped = false;
    while (!scanner.atEnd()) {
        const QChar c = scanner.peek();
        if (c == u'[' || (c == u')' && --depth < 0))
            return;
        depth += c == u'(' ? 1 : 0;
        if (c == u'|') {
            const QStringView stage = scanner.wordAfter(scanner.position() + 1);
            unwrapped = unwrapped || stage == u"unwrap";
            selection.hasParser = selection.hasParser || !stage.isEmpty();
        }
        if (scanner.step() && !unwrapped)
            selection.pipelineEnd = scanner.position();
    }
}

} // namespace

std::vector<LogSelection> scanSelections(QStringView logql)
{
    std::vector<LogSelection> selections;
    Scanner scanner(logql);
    while (!scanner.atEnd()) {
        if (scanner.peek() != u'{') {
            scanner.step();
            continue;
        }
        LogSelection selection;
        if (!scanSelector(scanner, selection))
            break;
        scanPipeline(scanner, selection);
        selections.push_back(selection);
    }
    return selections;
}

} // namespace wardroom
