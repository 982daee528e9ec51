// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/alertmanager/silencecheck.h"
#include "services/render/format.h"
#include "ui/alerts/silencepreview.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace wardroom {

class Clock;
class MarkLabel;
class MatcherEditor;
class NoticeBar;
class TextLabel;

/// The inspector that writes a silence: matchers, from when to when, by whom and why; shows at each keystroke which
/// alerts it would hide. Sends nothing itself: submitted() carries the silence.
class SilenceComposer final : public QWidget
{
    Q_OBJECT
public:
    /// The present alerts that a silence would hide, worst first.
    using Preview = std::function<std::vector<SilencePreview::Row>(const Silence &)>;

    SilenceComposer(const Clock &clock, Preview preview, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setLabelNames(const QStringList &names);
    /// "1 of 2 peers", or empty where all answered: how much of the source the preview knows.
    void setPartial(const QString &word);

    /// Begins a new silence.
    void compose(const std::vector<Matcher> &matchers);
    /// Edits one that is active or pending; of an expired one makes a new one like it.
    void edit(const Silence &silence);
    /// New alerts have come.
    void refreshPreview();
    void setSaving(bool saving);
    void showError(const Error &error);

    /// As it stands. Times that can not be read are 0.
    Silence silence() const;
    std::optional<SilenceProblem> problem() const;

Q_SIGNALS:
    void submitted(const wardroom::Silence &silence);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createForm();
    QWidget *createTimes();
    QWidget *createDurations();
    QWidget *createPreview();
    QWidget *createFoot();
    void retranslate();
    void setEnd(qint64 endMs);
    void applyDuration(qint64 ms);
    void updateAll();
    void updateTimes();
    void updateVerdict(int priority0);
    void submit();
    QString endHint(const Silence &silence) const;

    const Clock &m_clock;
    const Preview m_preview;
    Formatter m_format;
    QString m_id; ///< of the silence edited; empty: new
    bool m_again = false; ///< made like an expired one

    TextLabel *m_title = nullptr;
    TextLabel *m_matchersLabel = nullptr;
    MatcherEditor *m_matchers = nullptr;
    TextLabel *m_startLabel = nullptr;
    QLineEdit *m_start = nullptr;
    TextLabel *m_endLabel = nullptr;
    QLineEdit *m_end = nullptr;
    TextLabel *m_endHint = nullptr;
    std::vector<QPushButton *> m_durations;
    TextLabel *m_creatorLabel = nullptr;
    QLineEdit *m_creator = nullptr;
    TextLabel *m_commentLabel = nullptr;
    QLineEdit *m_comment = nullptr;
    TextLabel *m_previewTitle = nullptr;
    MarkLabel *m_partial = nullptr;
    SilencePreview *m_hidden = nullptr;
    NoticeBar *m_warning = nullptr;
    NoticeBar *m_error = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

/// The sentence for a problem: what is wrong and what to do.
QString silenceProblemText(SilenceProblem problem);

} // namespace wardroom
