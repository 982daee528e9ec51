// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/layerrules.h"

#include "tests/guards/codetext.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

const QStringList &layers()
{
    static const QStringList order{QStringLiteral("services"), QStringLiteral("models"), QStringLiteral("ui"),
                                   QStringLiteral("app")};
    return order;
}

/// Qt's modules that draw on a screen. QtGui and QtSvg paint without one, so services/render may have them.
bool needsWidgets(QStringView module)
{
    static const QStringList modules{QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"),
                                     QStringLiteral("QtSvgWidgets"), QStringLiteral("QtOpenGLWidgets"),
                                     QStringLiteral("QtPrintSupport"), QStringLiteral("QtQuick"),
                                     QStringLiteral("QtQuickWidgets"), QStringLiteral("QtUiTools")};
    return modules.contains(module);
}

bool needsGui(QStringView module)
{
    static const QStringList modules{QStringLiteral("QtGui"), QStringLiteral("QtSvg"), QStringLiteral("QtOpenGL")};
    return needsWidgets(module) || modules.contains(module);
}

bool isHeadlessProgram(QStringView path)
{
    return path.startsWith(u"app/cli/");
}

} // namespace

LayerRules::LayerRules(QStringList serviceOrder)
    : m_serviceOrder(std::move(serviceOrder))
{
}

QStringList LayerRules::serviceOrderOf(const QString &cmakeText)
{
    static const QRegularExpression folder(QStringLiteral(R"(^\s*add_subdirectory\(\s*([\w/]+)\s*\))"),
                                           QRegularExpression::MultilineOption);
    QStringList order;
    for (auto it = folder.globalMatch(cmakeText); it.hasNext();)
        order += it.next().captured(1);
    return order;
}

std::vector<Violation> LayerRules::check(const SourceFile &file) const
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"));
    std::vector<Violation> violations;
    const QStringList lines = withoutComments(file.text).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        if (const QString text = complaint(file.path, match.captured(1)); !text.isEmpty())
            violations.push_back({file.path, i + 1, text});
    }
    return violations;
}

QString LayerRules::complaint(const QString &path, const QString &included) const
{
    if (QString text = qtComplaint(path, included); !text.isEmpty())
        return text;
    const QString from = path.section(u'/', 0, 0);
    const QString to = included.section(u'/', 0, 0);
    if (to == QLatin1String("tests"))
        return QStringLiteral("the product must not include tests: ") + included;
    if (!layers().contains(to))
        return {};
    if (layers().indexOf(to) > layers().indexOf(from))
        return QStringLiteral("%1 must not include %2: dependencies run app, ui, models, services (%3)").arg(from, to, included);
    if (isHeadlessProgram(path) && to == QLatin1String("ui"))
        return QStringLiteral("the command line must not include ui: ") + included;
    if (from == QLatin1String("services") && to == QLatin1String("services"))
        return serviceComplaint(path.section(u'/', 1, 1), included.section(u'/', 1, 1));
    return {};
}

QString LayerRules::qtComplaint(const QString &path, const QString &included) const
{
    static const QRegularExpression bare(QStringLiteral("^(Q[A-Z]\\w*|q[a-z]+\\.h)$"));
    if (bare.match(included).hasMatch())
        return QStringLiteral("name the module, as in <QtCore/QString>: ") + included;
    const QString module = included.section(u'/', 0, 0);
    const bool headless = isHeadlessProgram(path) || path.startsWith(u"models/") || path.startsWith(u"services/");
    if (!headless || !module.startsWith(u"Qt"))
        return {};
    const bool mayPaint = path.startsWith(u"services/render/");
    if (mayPaint ? needsWidgets(module) : needsGui(module))
        return QStringLiteral("%1 is headless and must not include %2").arg(path.section(u'/', 0, 1), included);
    return {};
}

QString LayerRules::serviceComplaint(const QString &from, const QString &to) const
{
    const qsizetype fromAt = m_serviceOrder.indexOf(from);
    const qsizetype toAt = m_serviceOrder.indexOf(to);
    if (fromAt < 0)
        return QStringLiteral("services/%1 is not listed in services/CMakeLists.txt").arg(from);
    if (toAt < 0 || toAt > fromAt)
        return QStringLiteral("services/%1 must not include services/%2, which stands above it").arg(from, to);
    return {};
}

} // namespace wardroom
