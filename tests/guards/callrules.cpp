// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/callrules.h"

#include "tests/guards/codetext.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

struct Rule
{
    const char *pattern;
    const char *message;
    bool inStrings; ///< looks at text in which string literals are kept
    const char *only; ///< folders it holds for, as a pattern of the path's start
    const char *except; ///< files that may, as a pattern; empty: none
};

// exec() of the one application object is the loop itself; QSqlQuery::exec is no loop.
constexpr Rule Rules[] = {
    {R"(\bQEventLoop\b)", "no nested event loop: use a RequestHandle and its callback", false, "", ""},
    {R"(\bprocessEvents\s*\()", "no processEvents: use a RequestHandle and its callback", false, "", ""},
    {R"((\.|->|::)\s*exec\s*\()", "exec() nests an event loop: use open(), show() or popup()", false, "",
     R"(^app/(\w+/)?main\.cpp$|^services/store/)"},
    {R"(\bwaitFor(Started|Finished|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|Done|NewConnection)\s*\()",
     "no blocking wait: connect to the signal", false, "", ""},
    {R"(\b(sleep_for|sleep_until|QThread::(m|u)?sleep|qSleep|usleep|nanosleep)\b)", "no sleep: use a timer", false, "", ""},
    {R"(\b(SIGNAL|SLOT)\s*\()", "connect functors, not strings", false, "", ""},
    {R"((\.|->)\s*then\s*\()", "no QFuture::then: it uses freed memory when the owner dies; see runInBackground", false, "",
     ""},
    {R"(\b(set(Text|ToolTip|WindowTitle|PlaceholderText|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|Title)|addAction)\s*\(\s*(QStringLiteral|QLatin1String|QString::fromLatin1)\s*\(\s*"[^"]*[A-Za-z]{3})",
     "a text that people read goes through tr()", true, "^ui/", ""},
};

void apply(const Rule &rule, const SourceFile &file, const QString &text, std::vector<Violation> &violations)
{
    const QRegularExpression pattern(QString::fromLatin1(rule.pattern));
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const qsizetype at = it.next().capturedStart();
        const int line = static_cast<int>(QStringView(text).left(at).count(u'\n')) + 1;
        violations.push_back({file.path, line, QString::fromLatin1(rule.message)});
    }
}

bool holdsFor(const Rule &rule, const QString &path)
{
    const QRegularExpression only(QString::fromLatin1(rule.only));
    const QString except = QString::fromLatin1(rule.except);
    return only.match(path).hasMatch() && (except.isEmpty() || !QRegularExpression(except).match(path).hasMatch());
}

} // namespace

std::vector<Violation> checkCalls(const SourceFile &file)
{
    const QString code = withoutCommentsAndStrings(file.text);
    const QString codeWithStrings = withoutComments(file.text);
    std::vector<Violation> violations;
    for (const Rule &rule : Rules) {
        if (holdsFor(rule, file.path))
            apply(rule, file, rule.inStrings ? codeWithStrings : code, violations);
    }
    return violations;
}

} // namespace wardroom
