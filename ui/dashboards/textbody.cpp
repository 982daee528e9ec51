// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/textbody.h"

#include "services/dashboards/interpolation.h"
#include "ui/common/silentbrowser.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>
#include <QtGui/QTextTable>
#include <QtWidgets/QBoxLayout>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 100'000; // characters
constexpr qreal CellPadding = 4;

/// Without what a page brings for a browser alone: scripts, links to style sheets (behind which Qt reads nothing), and
/// colours that would not be those of the theme.
QString harmless(QString html)
{
    static const QRegularExpression foreign(u"<(script|style|iframe|object|svg)\\b.*?(</\\1\\s*>|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression loaded(u"<(img|link|meta|base)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression looks(u"\\s(style|color|bgcolor|background)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return html.remove(foreign).remove(loaded).remove(looks);
}

/// Room around what stands in cells, and one line between them.
void styleTables(QTextFrame *frame, const QColor &line)
{
    const QList<QTextFrame *> frames = frame->childFrames();
    for (QTextFrame *child : frames) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(CellPadding);
            format.setCellSpacing(0);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(line);
            format.setBorderCollapse(true);
            table->setFormat(format);
        }
        styleTables(child, line);
    }
}

} // namespace

TextBody::TextBody(QWidget *parent)
    : PanelBody(parent)
    , m_browser(new SilentBrowser)
{
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(12);
    m_browser->viewport()->setAutoFillBackground(false); // the panel's ground
    bareColumn()->addWidget(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        Q_EMIT linkRequested({{}, url.toString(), false});
    });
}

bool TextBody::fill(const PanelContent &content)
{
    const JsonValue &options = content.panel.options;
    const QString source = options.value(u"content").toString();
    // Laying out more than anybody reads would take seconds.
    const QString text = interpolate(source, content.placed.values, {}, DefaultFormat::Plain).left(LongestText);
    const QString mode = options.value(u"mode").toString(u"markdown"_s);
    m_browser->document()->setDefaultFont(fontFor(this, mode == "code"_L1 ? TextRole::Code : TextRole::Base));
    if (mode == "markdown"_L1)
        m_browser->document()->setMarkdown(withoutPictures(text), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                                     | QTextDocument::MarkdownNoHTML);
    else if (mode == "html"_L1)
        m_browser->setHtml(harmless(text)); // a document runs no scripts and loads nothing
    else
        m_browser->setPlainText(text);
    styleTables(m_browser->document()->rootFrame(), themeOf(this).color(Token::LineStrong));
    m_browser->setAccessibleName(content.placed.title);
    m_browser->setAccessibleDescription(m_browser->toPlainText());
    return true;
}

} // namespace wardroom
