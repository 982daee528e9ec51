// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/evidence/pindraft.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace wardroom {

class ElidedLabel;
class MarkLabel;
class Pinner;
class StateView;
class TextLabel;
class ViewContext;

/// One piece of frozen evidence: its data as it was seen, where it came from, when it was frozen, and its hash.
class EvidenceCard final : public QWidget
{
    Q_OBJECT
public:
    enum class Size { Compact, Large };

    /// Both must outlive the card. The data is fetched once the card is on the screen.
    EvidenceCard(Pinner &pinner, ViewContext &context, const Pin &pin, Size size, QWidget *parent = nullptr);

    const Pin &pin() const { return m_pin; }
    /// The title or the place of the pin may change; its data never does.
    void setPin(const Pin &pin);
    void setZone(const QTimeZone &zone);
    /// Fetches the data, if that was not done yet.
    void load();
    bool isLoaded() const { return m_loaded; }
    /// Why the data can not be shown; none while all is well.
    const std::optional<Error> &problem() const { return m_problem; }
    QWidget *content() const { return m_content; } ///< null until loaded
    StateView *stateView() const { return m_state; }
    QToolButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void loaded(); ///< or failed
    void openRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createHead();
    void createFoot(QVBoxLayout *column);
    void take(Result<FrozenData> result);
    void showProblem(const Error &error);
    QWidget *viewOf(const FrozenData &kept);
    template <typename View> View *follow(View *view, std::function<void(View &, const QTimeZone &)> apply);
    void apply();

    Pinner &m_pinner;
    ViewContext &m_context;
    Pin m_pin;
    const Size m_size;
    QTimeZone m_zone;
    ElidedLabel *m_title = nullptr;
    MarkLabel *m_mark = nullptr;
    QToolButton *m_open = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_content = nullptr;
    StateView *m_state = nullptr;
    TextLabel *m_query = nullptr;
    TextLabel *m_origin = nullptr;
    TextLabel *m_frozen = nullptr;
    TextLabel *m_hash = nullptr;
    QToolButton *m_copy = nullptr;
    RequestHandle m_loading;
    std::optional<Error> m_problem;
    std::function<void()> m_applyZone;
    bool m_loaded = false;
    bool m_asked = false;
};

} // namespace wardroom
