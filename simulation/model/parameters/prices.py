"""Tariff prices of 2006/07, before the market forces factor, and how they rise."""

from simulation.model.parameters.spec import by_key, number

FIRST_PRICES = by_key(
    "first_prices",
    {
        "general_surgery": 150,
        "urology": 165,
        "orthopaedics": 140,
        "ent": 110,
        "ophthalmology": 105,
        "gynaecology": 130,
        "dermatology": 105,
        "general_medicine": 215,
        "cardiology": 175,
        "respiratory": 210,
        "rheumatology": 220,
        "diabetes": 230,
        "gastroenterology": 190,
        "neurology": 225,
        "paediatrics": 220,
        "other": 150,
    },
    "pounds",
    "a first attendance, 2006/07",
    "activity 3b row 89 (general medicine); the others recalled: assumption (3c)",
)
FOLLOW_UP_PRICES = by_key(
    "follow_up_prices",
    {
        "general_surgery": 75,
        "urology": 80,
        "orthopaedics": 75,
        "ent": 60,
        "ophthalmology": 58,
        "gynaecology": 75,
        "dermatology": 60,
        "general_medicine": 92,
        "cardiology": 90,
        "respiratory": 100,
        "rheumatology": 95,
        "diabetes": 92,
        "gastroenterology": 90,
        "neurology": 120,
        "paediatrics": 110,
        "other": 75,
    },
    "pounds",
    "a follow-up attendance, 2006/07",
    "activity 3b row 89 (general medicine); the others recalled: assumption (3c)",
)
DAY_CASE_PRICES = by_key(
    "day_case_prices",
    {
        "general_surgery": 800,
        "urology": 560,
        "orthopaedics": 1000,
        "ent": 750,
        "ophthalmology": 780,
        "gynaecology": 600,
        "dermatology": 400,
        "general_medicine": 430,
        "cardiology": 900,
        "respiratory": 450,
        "rheumatology": 400,
        "diabetes": 400,
        "gastroenterology": 420,
        "neurology": 500,
        "paediatrics": 550,
        "other": 600,
    },
    "pounds",
    "a day case, 2006/07",
    "assumption: spells of activity 3c by specialty, mean about 650",
)
INPATIENT_PRICES = by_key(
    "inpatient_prices",
    {
        "general_surgery": 2100,
        "urology": 1900,
        "orthopaedics": 3900,
        "ent": 1100,
        "ophthalmology": 1300,
        "gynaecology": 1900,
        "dermatology": 1500,
        "general_medicine": 1800,
        "cardiology": 3000,
        "respiratory": 1900,
        "rheumatology": 1600,
        "diabetes": 1700,
        "gastroenterology": 1900,
        "neurology": 2300,
        "paediatrics": 1300,
        "other": 2100,
    },
    "pounds",
    "an elective stay, 2006/07",
    "assumption: spells of activity 3c by specialty, mean 2,200-2,500",
)
EMERGENCY_PRICES = by_key(
    "emergency_prices",
    {"same_day": 1150, "acsc": 1900, "other": 1950},
    "pounds",
    "an emergency stay at full tariff, 2006/07",
    "assumption: mean 1,500-1,700 (activity 3c); DVT 1,160-2,015 (3b row 90)",
)
AE_PRICES = by_key(
    "ae_prices",
    {"type_1": 85, "minor": 45},
    "pounds",
    "an A&E attendance, 2006/07",
    "assumption: high, standard and minor of activity 3c",
)
SHORT_STAY_WORK = number(
    "short_stay_work",
    0.55,
    "of a full stay",
    "that a same-day emergency stay is in work",
    "assumption: its price of 2006",
)
FIRST_TARIFF_YEAR = 2006
TARIFF_UPLIFT = number(
    "tariff_uplift", 0.025, "a year", "rise of the national tariff after assumed efficiency", "activity 3a row 76"
)
COMMUNITY_PRICE = number(
    "community_price",
    0.7,
    "of tariff",
    "price of a clinic in the community against the hospital's",
    "activity 3b row 93",
)
