"""The kinds of commissioning support there are, in the order in which they are run."""

from simulation.model.support.spec import TASKS, Design

PLANNING = ("needs_analysis", "strategy", "pathway_redesign")
CONTRACTING = ("procurement", "collaborative_commissioning", "contracts")

BUSINESS = Design(
    id="business_service",
    name="Commissioning business service",
    lever="business_service",
    bundles={
        "planning": PLANNING,
        "contracting": CONTRACTING,
        "information": ("information",),
        "whole_cycle": TASKS,
    },
    planned=10,
    set_up=50_000_000,
    fixed=36_000_000,
    price=2_200_000,
    salary=5_200_000,
    source="brief 4: 10 PCTs as shareholders, £500,000 to set up, staff of four; prices assumption",
)
AGENCY = Design(
    id="support_agency",
    name="Commissioning support agency",
    lever="support_agency",
    bundles={"join": ("contracts", "information")},
    planned=17,
    set_up=30_000_000,
    fixed=90_000_000,
    price=8_823_500,
    salary=4_883_700,
    source="brief 4: 17 PCTs, £3m a year, 43 staff, 20 of them account managers in trusts; set-up assumption",
)
INFORMATICS = Design(
    id="shared_informatics",
    name="Shared informatics service",
    lever="shared_informatics",
    bundles={"join": ("information",)},
    planned=31,
    set_up=80_000_000,
    fixed=70_000_000,
    price=7_000_000,
    salary=4_800_000,
    source="brief 4: London's 31 PCTs looked at it; prices assumption",
)
LEAD = Design(
    id="lead_commissioning",
    name="Lead-PCT commissioning of cardiac and renal care",
    lever="lead_commissioning",
    bundles={
        "member": ("collaborative_commissioning", "procurement"),
        "lead": ("collaborative_commissioning", "procurement"),
    },
    planned=6,
    set_up=4_000_000,
    fixed=5_000_000,
    price=2_300_000,
    salary=4_500_000,
    source="assumption",
)
PROVIDERS = Design(
    id="provider_agency",
    name="Provider agency",
    lever="provider_agency",
    bundles={"join": ("provider_development",)},
    planned=31,
    set_up=10_000_000,
    fixed=60_000_000,
    price=5_806_500,
    salary=30_000_000,
    source="brief 4: £1.8m a year, staff of four with the surveys that they commission; assumption",
)
DESIGNS: tuple[Design, ...] = (BUSINESS, AGENCY, INFORMATICS, LEAD, PROVIDERS)
"""Those that have staff of their own; advisers by the day are bought from a framework (`advisers`)."""
FRAMEWORK = "external_framework"
"""Id of the firms under the framework for external support."""
