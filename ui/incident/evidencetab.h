// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace wardroom {

class EvidenceView;
class IncidentFile;
class Pinner;
class StateView;
class ViewContext;

/// All frozen evidence of an incident, in the order of time.
class EvidenceTab final : public QWidget
{
    Q_OBJECT
public:
    EvidenceTab(Pinner &pinner, ViewContext &context, QWidget *parent = nullptr);

    void setFile(std::shared_ptr<IncidentFile> file);
    EvidenceView *view() const { return m_view; }

private:
    void follow();

    std::shared_ptr<IncidentFile> m_file;
    EvidenceView *m_view;
    StateView *m_state = nullptr;
};

} // namespace wardroom
